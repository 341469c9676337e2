# SPDX-License-Identifier: MIT
"""Articles and questions on paper and as PDF. Imported when something is printed, not before."""

from als_reader.ui.printing.printing import (
    article_pages,
    print_article,
    print_questions,
    questions_document,
    write_pdf,
    write_questions_pdf,
)

__all__ = [
    "article_pages",
    "print_article",
    "print_questions",
    "questions_document",
    "write_pdf",
    "write_questions_pdf",
]
