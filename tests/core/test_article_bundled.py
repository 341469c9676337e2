# SPDX-License-Identifier: MIT
"""The bundled article: its bytes, its notes and how they read."""

import hashlib
from collections import Counter

import pytest

from als_reader.core.article import Article, Kind, Note, Verdict, plain
from als_reader.core.entries import number_entries
from als_reader.core.format import read_article, recover_original
from als_reader.core.readability import longest_sentence, us_grade
from als_reader.resources import BUNDLED_ARTICLE, resource_root

FILE = resource_root() / "articles" / BUNDLED_ARTICLE
SHA256 = "28c9e170a304f8a9e89b86badb4a9d683b121dc5db4790521b31ed7d61c361bc"

GARBLES = [
    (
        "frostbite",
        [
            (84, 93),
            (238, 247),
            (659, 668),
            (1173, 1182),
            (1855, 1864),
            (2164, 2173),
            (2256, 2265),
            (2685, 2694),
            (2851, 2860),
            (2895, 2904),
            (3217, 3226),
            (3420, 3429),
            (3538, 3547),
            (3619, 3628),
        ],
    ),
    ("gradual frostbite", [(230, 247)]),
    ("liruquine", [(533, 542)]),
    ("Ida laphen", [(613, 623)]),
    ("curb the sexual development of the disease", [(920, 962)]),
    ("sexual development", [(929, 947)]),
    ("the pathogenesis is not yet accurate", [(476, 512)]),
    ("unable to contain the disease's development", [(679, 722)]),
    ("blocks excessive nerve transmission", [(572, 607)]),
    ("degraded or dead neurons", [(891, 915)]),
    ("destructive neurodegenerative disease", [(254, 291)]),
    ("new ideas for the new clinical solution of frostbite", [(41, 93)]),
    ("mice with frostbite", [(1163, 1182)]),
    ("standard SOD1G93A mice", [(1565, 1587)]),
    ("surrounding organs", [(1316, 1334)]),
    ("which can be transplanted intravenously into model mice", [(1336, 1391)]),
    ("movement activity and movement function", [(1599, 1638)]),
    ("animal model testing", [(1061, 1081)]),
    ("animal model trials", [(1006, 1025)]),
    ("phase 0", [(1869, 1876)]),
    ("in vitro in vitro injection", [(1918, 1945)]),
    ("autoitherapy stem cells", [(1949, 1972)]),
    ("Early observation of patients with frostbite", [(1820, 1864)]),
    ("no other adverse reactions occurred", [(1996, 2031)]),
    ("numerous literatures", [(2191, 2211)]),
    ("has rarely worsened or progressed slowly", [(2290, 2330)]),
    ("standard treatment-to-treatment controls", [(2343, 2383)]),
    ("pseudo-myeloid paralysis", [(2429, 2453)]),
    (
        "cultured differentiated stem cells to enhance the secretion of neurotrophic factors",
        [(2506, 2589)],
    ),
    ("these cell intramuscular intrauterine injections", [(2591, 2639)]),
    ("intramuscular intrauterine", [(2602, 2628)]),
    ("frostbite function scoring scale score", [(2685, 2723)]),
    ("frostbite function scoring scale", [(2685, 2717)]),
    ("hard lung capacity", [(2753, 2771)]),
    ("score and the degree of decline in hard lung capacity are reduced", [(2718, 2783)]),
    ("Ye et al.", [(2863, 2872)]),
    ("sleep quality and emotional effects", [(2937, 2972)]),
    ("negative dull mood", [(3112, 3130)]),
    (
        "According to (National Institutes of Health Clinical Research Database official website)",
        [(3255, 3343)],
    ),
    ("mainly in the clinical phase II", [(3431, 3462)]),
    ("Stem cells repair motor neurons damaged by frostbite stem cells", [(3576, 3639)]),
    ("Help you throw away wrinkles and retain your youthful face", [(3642, 3700)]),
    ("the incidence rate of 1/100000 to 2/100000", [(432, 474)]),
    ("nerve markers of transplanted cells", [(1191, 1226)]),
    ("Stem cell therapy has been proven", [(964, 997)]),
    ("(2) Effectiveness", [(2035, 2052)]),
    ("Introduction:", [(0, 13)]),
]
"""The printed words and their places in the original text, in code points, by the evidence pack."""

LABELS = {
    Verdict.ACCURATE: "s02b s02c s04a s08a",
    Verdict.IMPRECISE: "s02d s02e s03b s03c s07a s07b s10a s11a s13a s15b",
    Verdict.OUTDATED: "s03a",
    Verdict.UNSUPPORTED: "s04c s12b s14a s14b",
    Verdict.MISLEADING: "s03d s04b s07c s08b s10b s12a s13b s15c",
    Verdict.FALSE: "s01b s02a s05a s15a s16a",
    Verdict.PROMOTIONAL: "s01a s01c s16b",
}
"""The label that the evidence pack gives to each judged statement."""

UNCERTAIN = {
    "garble-peripheral-organs": ["organs outside the brain and spinal cord", "nearby organs"],
    "garble-phase-1": ["phase 1", "phase 1/2", "phase 0"],
    "garble-in-vitro": ["spinal fluid", "spinal cord itself", "a vein", "printed twice"],
    "garble-early-observation": ["first looks", "early stage"],
    "garble-adverse-events": ["no other side effects", "no serious"],
    "garble-ye-et-al": ["found none", "spelled wrong", "hard to find"],
    "garble-low-mood": ["low mood", "depression", "negative feelings"],
    "garble-joined-titles": ["two page titles", "one title"],
    "garble-tested-or-proven": ["has been tested", "has been proven"],
}
"""Words of low or medium confidence, and the readings that each must offer."""

SUMMARY = {
    "right": [
        "ALS is a serious disease in which nerve cells for movement die. It makes muscles weak and in time affects breathing.",
        "For most people the cause is not known.",
        "It tries to name two real ALS drugs, riluzole and edaravone. Both are approved in the United States. Neither one is a cure.",
        "Stem cells for ALS really are being studied, in mice and in people.",
        "One small study it tells about is real. It gave cells to 14 people with early ALS. The study says that the decline was slower in the six months after than in the three months before.",
    ],
    "wrong": [
        "ALS is not frostbite. Cold does not cause it, and warming does not help it.",
        "Stem cells have not been proven to work for ALS in people. Two big trials that compared cells with a placebo did not reach their main goal.",
        "It says there were no bad reactions. Trials do report side effects, and some people have been badly hurt by unproven cell treatments.",
        'Many treatment words are wrong. "Intrauterine" (in the womb) should be "intrathecal" (into the fluid around the spinal cord). "Liruquine" and "Ida laphen" are not drugs.',
        "The 14-person study had no comparison group. It cannot show that the cells were the reason.",
        '"Completed trials" is not the same as "good results".',
    ],
    "missing": [
        "Who wrote it, when, and who earns money from it.",
        "Newer facts. Tofersen can be used by adults with a changed SOD1 gene. The drug Relyvrio was approved, but its approval was withdrawn in 2025.",
        "How much riluzole and edaravone may help, and their side effects.",
        "Care that can help people live longer or better right now. This means a clinic with a full ALS team, help to breathe, eat and speak, the right gear at home, and care for mood.",
        "That you can ask for a gene test.",
        "The risks, costs and legal status of stem-cell treatment, and how to join a real trial.",
        "That a trial can be on a government list and still not have been checked by the government.",
    ],
}

TALLY = {
    Verdict.ACCURATE: 4,
    Verdict.IMPRECISE: 10,
    Verdict.OUTDATED: 1,
    Verdict.UNSUPPORTED: 4,
    Verdict.MISLEADING: 8,
    Verdict.FALSE: 5,
    Verdict.PROMOTIONAL: 3,
}


@pytest.fixture(scope="module")
def article() -> Article:
    return read_article(FILE.read_bytes(), FILE.name)


@pytest.fixture(scope="module")
def original() -> str:
    return recover_original(FILE.read_bytes()).decode()


def words(note: Note) -> str:
    return " ".join(plain(paragraph) for paragraph in note.body)


@pytest.mark.requirement("H7")
def test_the_original_is_recovered_byte_for_byte() -> None:
    """Trust: anybody can check that we changed nothing."""
    data = recover_original(FILE.read_bytes())
    assert (len(data), hashlib.sha256(data).hexdigest()) == (3704, SHA256)


def test_the_file_has_no_problem_and_no_unplaced_note(article: Article) -> None:
    """What we ship must be better than what we ask of others."""
    assert article.problems == ()
    assert [note.id for note in article.notes if not note.is_placed] == []


def test_every_garble_stands_on_its_words(article: Article, original: str) -> None:
    """All 47 phrases, at all their places, as the evidence pack lists them."""
    found = {
        note.quote: [article.text[span.start : span.end] for span in note.spans]
        for note in article.notes
        if note.kind is Kind.GARBLE
    }
    assert found == {phrase: [phrase] * len(places) for phrase, places in GARBLES}
    for phrase, places in GARBLES:
        assert [original[start:end] for start, end in places] == [phrase] * len(places)


def test_there_are_43_garble_entries_and_35_judged_statements(article: Article) -> None:
    """The counts that the window shows."""
    kinds = Counter(entry.kind for entry in number_entries(article))
    assert kinds[Kind.GARBLE] == 43
    assert kinds[Kind.CLAIM] + kinds[Kind.AD] == 35
    verdicts = Counter(n.verdict for n in article.notes if n.kind in (Kind.CLAIM, Kind.AD))
    assert verdicts == TALLY


def test_uncertain_garbles_say_so(article: Article) -> None:
    """Low and medium confidence is never shown as certain."""
    uncertain = [n for n in article.notes if n.verdict is Verdict.GARBLED_UNCERTAIN]
    assert len(uncertain) == 9
    for note in uncertain:
        assert "not sure" in words(note), note.id
    probably = [n.id for n in article.notes if "probably" in n.correction.lower()]
    assert sorted(probably) == [
        "garble-autologous", "garble-glutamate", "garble-lead-in", "garble-neural-markers",
    ]  # fmt: skip


def test_every_judged_statement_has_the_label_of_the_evidence(article: Article) -> None:
    """35 of them; the two headings need none."""
    found = {n.id.partition("-")[2]: n for n in article.notes if n.kind in (Kind.CLAIM, Kind.AD)}
    expected = {id_: verdict for verdict, ids in LABELS.items() for id_ in ids.split()}
    assert {id_: note.verdict for id_, note in found.items()} == expected
    adverts = [id_ for id_, note in found.items() if note.kind is Kind.AD]
    assert sorted(adverts) == LABELS[Verdict.PROMOTIONAL].split()


def test_uncertain_words_offer_every_reading(article: Article) -> None:
    """A reader must see what else it may have meant."""
    found = {n.id: n for n in article.notes if n.verdict is Verdict.GARBLED_UNCERTAIN}
    assert set(found) == set(UNCERTAIN)
    for id_, readings in UNCERTAIN.items():
        assert [reading for reading in readings if reading not in words(found[id_])] == []


def test_what_is_missing_is_named(article: Article) -> None:
    """One note for each of the seven summary lines."""
    missing = [n for n in article.notes if n.kind is Kind.MISSING]
    assert len(missing) == 7
    assert all(note.body and note.is_placed and not note.spans for note in missing)


def test_the_summary_says_what_the_evidence_says(article: Article) -> None:
    """Word for word; sources stand after the words."""
    for key, lines in SUMMARY.items():
        shown = [
            "".join(run.text for run in line if not run.link.startswith("ref:")).strip()
            for line in getattr(article.summary, key)
        ]
        assert shown == lines


def test_every_fact_has_its_source(article: Article) -> None:
    """All labels are used, and all that are used are there."""
    labels = {source.label for source in article.sources}
    assert labels == {f"S{n}" for n in range(1, len(labels) + 1)}
    assert all(source.target.startswith("ref:") for source in article.sources)
    lines = [*article.summary.right, *article.summary.wrong, *article.summary.missing]
    paragraphs = lines + [paragraph for note in article.notes for paragraph in note.body]
    used = {
        run.link for paragraph in paragraphs for run in paragraph if run.link.startswith("ref:")
    }
    assert used == {source.target for source in article.sources}


def test_the_article_says_where_it_comes_from(article: Article) -> None:
    """Machine translation from Chinese; author and date unknown."""
    assert (article.source.translated_from, article.source.translation) == ("zh", "machine")
    assert (article.source.published, article.source.publisher) == ("unknown", "unknown")
    assert article.review.status == "reviewed"


@pytest.mark.requirement("H4")
def test_every_note_is_easy_to_read(article: Article) -> None:
    """US grade 8 at most and sentences up to 20 words: tired people read this."""
    for note in article.notes:
        assert us_grade(words(note)) <= 8, (note.id, us_grade(words(note)))
        assert longest_sentence(words(note)) <= 20, note.id


def test_the_summary_and_the_questions_are_complete(article: Article) -> None:
    """Eighteen lines and ten questions for the clinic."""
    summary = article.summary
    assert [len(summary.right), len(summary.wrong), len(summary.missing)] == [5, 6, 7]
    assert len(article.questions) == 10


def test_notes_about_medicines_lead_to_them(article: Article) -> None:
    """From a garbled name to the real medicine in one step."""
    notes = {note.id: note for note in article.notes}
    assert notes["garble-riluzole"].links("option") == ("riluzole-tablets",)
    assert notes["garble-edaravone"].links("option") == ("radicava",)
    assert notes["claim-s13b"].links("trial") == ("NCT03280056",)


def test_the_report_card_covers_the_whole_text(article: Article) -> None:
    """JAMA 0 of 4, DISCERN 24 of 75."""
    card = next(note for note in article.notes if note.id == "info-report-card")
    assert (card.spans[0].start, card.spans[0].end) == (0, len(article.text))
    assert "0 of 4" in words(card)
    assert "24 of 75" in words(card)
    assert "1 of 5 overall" in words(card)
