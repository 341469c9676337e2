# SPDX-License-Identifier: MIT
"""What `als-reader refresh` prints: in plain sentences, or as data for other programs."""

import json
from collections.abc import Iterator, Sequence

from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.questions import Question, Source
from als_reader.core.refresh.summary import changed_trials, summary


def told(before: Evidence, after: Evidence) -> str:
    """What the news are, in sentences."""
    return "\n".join(summary(before, after))


def as_json(before: Evidence, after: Evidence) -> str:
    """What the news are, as one JSON object."""
    news = after.news
    changed = changed_trials(before, after)
    known = {record.nct for record in before.news.found}
    return json.dumps(
        {
            "asked_on": news.asked_on.isoformat() if news.asked_on else None,
            "registry": {"host": news.registry_host, "data_of": news.registry_timestamp},
            "fda": {"host": news.fda_host, "data_of": news.fda_updated},
            "changed": [
                {
                    "id": nct,
                    "changes": [
                        {"field": each.field, "before": each.before, "after": each.after}
                        for each in changes
                    ],
                    "is_note_older": news.trials[nct].is_note_older,
                }
                for nct, changes in changed.items()
            ],
            "new": [
                {"id": record.nct, "title": record.brief_title, "status": record.overall_status}
                for record in news.found
                if record.nct not in known
            ],
            "unchanged": len(news.trials) - len(changed),
            "unchecked": [{"id": id_, "reason": why} for id_, why in news.unchecked.items()],
            "is_search_whole": news.is_search_whole,
            "summary": summary(before, after),
        },
        ensure_ascii=True,
        indent=1,
    )


def plan(questions: Sequence[Question], addresses: Addresses) -> Iterator[str]:
    """What would be asked of whom."""
    names = {
        Source.REGISTRY: (addresses.registry_name, addresses.registry_host),
        Source.FDA: (addresses.fda_name, addresses.fda_host),
    }
    yield "Nothing was asked. “als-reader refresh” asks this, and nothing else:"
    for source, (name, host) in names.items():
        asked = [question for question in questions if question.source is source]
        count = "1 question" if len(asked) == 1 else f"{len(asked)} questions"
        yield ""
        yield f"{name if name == host else f'{name} ({host})'}: {count}"
        for question in asked:
            yield f"  {question.what}"
            yield f"    {question.url}"
    yield ""
    yield "If the search finds many trials, it asks for one page more."
    yield "Nothing about you or about what you read is sent."


def plan_as_json(questions: Sequence[Question]) -> str:
    """The same as a JSON list."""
    rows = [{"source": each.source, "what": each.what, "url": each.url} for each in questions]
    return json.dumps(rows, ensure_ascii=True, indent=1)
