# SPDX-License-Identifier: MIT
"""Completions of the command line for three shells."""

import re
from collections.abc import Iterator

from command_line import PROGRAM, Command, Option

# --- bash ---


def bash(every: tuple[Command, ...]) -> str:
    """The completion for bash, from 3.2 on."""
    program, *others = every
    names = "|".join(command.name for command in others)
    lines = [
        "# SPDX-License-Identifier: MIT",
        "# Made by packaging/make_command_line.py.",
        "_als_reader() {",
        "    local IFS=$'\\n'",
        "    local now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
        "    local command= words=",
        "    COMPREPLY=()",
        f"    if (( COMP_CWORD > 1 )); then case ${{COMP_WORDS[1]}} in {names})",
        "        command=${COMP_WORDS[1]} ;;",
        "    esac; fi",
        "    case $command:$before in",
    ]
    for command in every:
        lines += _bash_values("" if command is program else command.name, command)
    lines += ["    esac", "    if [[ $now == -* ]]; then", "        case $command in"]
    for command in every:
        options = [name for option in command.options for name in option.names]
        shown = "" if command is program else command.name
        lines.append(f"            {shown or quoted('')}) words={_bash_list(options)} ;;")
    lines += [
        "        esac",
        '        COMPREPLY=( $(compgen -W "$words" -- "$now") )',
        "        return",
        "    fi",
        "    if (( COMP_CWORD == 1 )); then",
        f"        words={_bash_list([command.name for command in others])}",
        '        COMPREPLY=( $(compgen -W "$words" -- "$now") )',
        "    fi",
    ]
    without = "|".join(command.name for command in others if not command.arguments)
    lines += [
        f"    case $command in {without}) return ;; esac",
        "    type compopt > /dev/null 2>&1 && compopt -o filenames",
        '    COMPREPLY+=( $(compgen -f -- "$now") )',
        "}",
        f"complete -F _als_reader {PROGRAM}",
    ]
    return "\n".join(lines) + "\n"


def _bash_values(name: str, command: Command) -> Iterator[str]:
    for option in command.options:
        if not option.value:
            continue
        patterns = "|".join(f"{name}:{each}" for each in option.names)
        if option.completes == "choices":
            words = f'$(compgen -W {_bash_list(option.choices)} -- "$now")'
            yield f"        {patterns}) COMPREPLY=( {words} ); return ;;"
        elif option.completes:
            kind = "-d" if option.completes == "folders" else "-f"
            yield f"        {patterns}) type compopt > /dev/null 2>&1 && compopt -o filenames"
            yield f'            COMPREPLY=( $(compgen {kind} -- "$now") ); return ;;'
        else:
            yield f"        {patterns}) return ;;"


def _bash_list(words: list[str] | tuple[str, ...]) -> str:
    return "$'" + "\\n".join(words) + "'"


# --- zsh ---


def zsh(every: tuple[Command, ...]) -> str:
    """The completion for zsh."""
    program, *others = every
    lines = [
        f"#compdef {PROGRAM}",
        "# SPDX-License-Identifier: MIT",
        "# Made by packaging/make_command_line.py.",
        "_als_reader_first() {",
        "    local -a commands=(",
        *(f"        {quoted(f'{each.name}:{each.summary}')}" for each in others),
        "    )",
        "    _describe -t commands command commands",
        "    _files",
        "}",
        "_als_reader() {",
        "    if (( CURRENT > 2 )); then",
        "        case $words[2] in",
    ]
    for command in others:
        lines.append(f"            {command.name})")
        lines.append("                shift words; (( CURRENT-- ))")
        lines += _zsh_arguments(command, "                ")
        lines.append("                return ;;")
    lines += ["        esac", "    fi", *_zsh_arguments(program, "    "), "}", '_als_reader "$@"']
    return "\n".join(lines) + "\n"


def _zsh_arguments(command: Command, indent: str) -> Iterator[str]:
    yield f"{indent}_arguments -S \\"
    for option in command.options:
        text = re.sub(r"([\[\]:\\])", r"\\\1", option.text)
        value = ""
        if option.value:
            actions = {
                "choices": f"({' '.join(option.choices)})",
                "folders": "_files -/",
                "files": "_files",
                "": " ",
            }
            value = f":{option.value}:{actions[option.completes]}"
        for name in option.names:
            others = f"({' '.join(option.names)})" if len(option.names) > 1 else ""
            yield f"{indent}    {quoted(f'{others}{name}[{text}]{value}')} \\"
    if command.name == PROGRAM:
        yield f"{indent}    '1: :_als_reader_first' \\"
    yield f"{indent}    {quoted('*:file:_files' if command.arguments else '*: : ')}"


def quoted(text: str) -> str:
    """A word as every shell reads it."""
    return "'" + text.replace("'", "'\\''") + "'"


# --- fish ---


def fish(every: tuple[Command, ...]) -> str:
    """The completion for fish."""
    program, *others = every
    names = " ".join(command.name for command in others)
    lines = ["# SPDX-License-Identifier: MIT", "# Made by packaging/make_command_line.py."]
    lines += [
        f"complete -c {PROGRAM} -n __fish_use_subcommand -a {command.name}"
        f" -d {_fish(command.summary)}"
        for command in others
    ]
    for command in every:
        seen = "__fish_seen_subcommand_from"
        when = f"not {seen} {names}" if command is program else f"{seen} {command.name}"
        start = f"complete -c {PROGRAM} -n {_fish(when)}"
        if not command.arguments:
            lines.append(f"{start} -f")
        for option in command.options:
            lines.append(f"{start} {_fish_option(option)} -d {_fish(option.text)}")
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    words = [f"-l {option.long[2:]}", *(f"-s {name[1:]}" for name in option.names[1:])]
    if option.completes == "choices":
        words.append(f"-x -a {_fish(' '.join(option.choices))}")
    elif option.completes == "folders":
        words.append("-x -a '(__fish_complete_directories)'")
    elif option.value:
        words.append("-r" if option.completes else "-x")
    return " ".join(words)


def _fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
