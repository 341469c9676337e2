# SPDX-License-Identifier: MIT
"""The phrases that come with *Show and say*."""

from PySide6.QtCore import QCoreApplication


def bundled_phrases() -> tuple[str, ...]:
    """Everyday phrases, in the reader's language."""
    return (
        _tr("Please wait. I am typing."),
        _tr("Yes."),
        _tr("No."),
        _tr("I am in pain."),
        _tr("Please call my caregiver."),
        _tr("I cannot speak, but I can hear and understand you."),
        _tr("Please ask me questions with yes or no."),
        _tr("Please give me more time."),
        _tr("I am tired. I need a rest."),
        _tr("Please help me to sit in another way."),
        _tr("I am too warm."),
        _tr("I am too cold."),
        _tr("I am thirsty."),
        _tr("Please look at my screen."),
        _tr("Please say that again."),
        _tr("Thank you."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Phrases", text)
