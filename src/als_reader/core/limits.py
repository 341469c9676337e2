# SPDX-License-Identifier: MIT
"""Every limit on what an article may ask of us, with the measured reason.

An article is untrusted input. Past a limit the reader still sees the words, with a notice.
"""

ARTICLE_BYTES = 64 * 1024 * 1024
"""A file above this is refused: it is not an article."""

WHOLE_DOCUMENT_BYTES = 256 * 1024
"""Up to here an article is laid out at once; above, in slices after the first screen."""

FRONT_MATTER_BYTES = 64 * 1024
FRONT_MATTER_DEPTH = 8
FRONT_MATTER_NODES = 1_000
"""407 bytes of nested merge keys took 7 s and 180 MB before these."""

MARKDOWN_NESTING = 100
"""Past its own limit the parser drops text without a word."""

MARKDOWN_TOKENS = 200_000
"""200 KB of a table can give 198,000 tokens; above, the text is shown plainly."""

MARKDOWN_CHARACTERS = 4_000_000
"""1 MB of linked words takes 3.5 s to parse; above, the text is shown plainly."""

PLAIN_PARAGRAPHS = 50_000
"""Of a plain text; what follows stays one paragraph, with its blank lines."""

BRACKET_PAIRS = 50_000_000
"""Sum of the squares of the "[" in each paragraph: 25,000 of them in one took 3.8 s."""

PART_CHARACTERS = 60_000
"""A longer article is shown part by part: about twenty pages. They are built, marked and laid out
in 60 ms at most, so that another size, theme or word mode is there at once."""

BLOCK_CHARACTERS = 20_000
"""Qt breaks a longer paragraph, or a longer word, into lines too slowly: 1 MB took 30 s."""

DIRECTION_CHANGES = 2_000
"""More of them in one paragraph take Qt seconds: 100 KB of them took 18 s."""

LINK_CHARACTERS = 2_048

REFERENCE_EXPANSION = 100_000
"""Sum of link targets after references are filled in: 200 KB of input once gave 1.67 GB."""

TABLE_CELLS = 5_000
"""Per table; 40,000 cells took 3.3 s to lay out."""

ARTICLE_TABLE_CELLS = 10_000

NOTES = 2_000
"""More notes than this are not an article's; the words of the rest are one note without a place."""

DEFINITIONS = 20_000
"""Of notes and sources; what follows is words."""

NOTE_PLACES = 50_000
"""Sum of the places of all `(all N)` notes, more or less."""

PLACING_WORK = 500_000_000
"""Characters that are looked through for the places of all notes, and again for those of addresses
that are no links: about one second each."""

PROBLEMS = 5_000
"""So many problems of one file are told; nobody mends more at once."""

ARCHIVE_BYTES = 50 * 1024 * 1024
"""Of all that is unpacked from one .docx, .odt or .epub, counted while it is unpacked: a .docx of
200 KB once ran for more than 40 s."""

ARCHIVE_MEMBERS = 1_000
"""Files in one archive; a book of 300 chapters with its pictures stays below."""

IMPORT_SECONDS = 20
"""Of the processor; then the process that reads another kind of file is stopped. Our largest sample
takes 1 s. By the clock a busy or old machine would refuse good files."""

IMPORT_WAIT = 120
"""Seconds by the clock after which that process is stopped even if it only waits."""

IMPORT_MEMORY = 1024 * 1024 * 1024
"""Bytes, for that process; where the system has no such limit, only the time counts."""

PDF_PAGES = 500
"""A page of text takes about 20 ms, so 500 take 10 s; what follows is told, not read."""

XML_DEPTH = 200
"""Levels in a part of a .docx or .odt; real ones stay under 40, mammoth gives up near 300."""

IMPORTED_CHARACTERS = 16_000_000
"""Of a result: three times the longest novel. A page that unfolds to more is hostile."""
