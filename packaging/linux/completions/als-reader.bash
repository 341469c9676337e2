# SPDX-License-Identifier: MIT
# Made by packaging/make_command_line.py.
_als_reader() {
    local IFS=$'\n'
    local now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local command= words=
    COMPREPLY=()
    if (( COMP_CWORD > 1 )); then case ${COMP_WORDS[1]} in check|export|import-notes|annotate|refresh|facts)
        command=${COMP_WORDS[1]} ;;
    esac; fi
    case $command:$before in
        :--profile) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
        :--screenshot) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        :--without-screen) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
        :--language) COMPREPLY=( $(compgen -W $'system\nen\nzh_CN\nes' -- "$now") ); return ;;
        :--theme) COMPREPLY=( $(compgen -W $'light\nsepia\ndark\ncontrast-light\ncontrast-dark' -- "$now") ); return ;;
        :--text-size) return ;;
        :--size) return ;;
        :--tab) COMPREPLY=( $(compgen -W $'notes\nglossary\noptions\ntrials' -- "$now") ); return ;;
        :--words) COMPREPLY=( $(compgen -W $'original\nboth\ncorrected' -- "$now") ); return ;;
        :--note) return ;;
        export:--to) COMPREPLY=( $(compgen -W $'html\npdf\njson\nw3c\nhypothesis\nreadium' -- "$now") ); return ;;
        export:--output|export:-o) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        import-notes:--onto) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        import-notes:--output|import-notes:-o) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        annotate:--output|annotate:-o) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        annotate:--jobs) return ;;
        annotate:--scheduler) return ;;
        annotate:--workers) return ;;
        refresh:--from) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
        refresh:--export) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
        refresh:--make-key) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        refresh:--sign) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -f -- "$now") ); return ;;
        refresh:--ctgov-url) return ;;
        refresh:--openfda-url) return ;;
        refresh:--profile) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
        facts:--due) return ;;
        facts:--profile) type compopt > /dev/null 2>&1 && compopt -o filenames
            COMPREPLY=( $(compgen -d -- "$now") ); return ;;
    esac
    if [[ $now == -* ]]; then
        case $command in
            '') words=$'--profile\n--screenshot\n--without-screen\n--selftest\n--language\n--theme\n--text-size\n--size\n--tab\n--words\n--note\n--version\n--help\n-h' ;;
            check) words=$'--help\n-h\n--json' ;;
            export) words=$'--help\n-h\n--to\n--output\n-o' ;;
            import-notes) words=$'--help\n-h\n--onto\n--output\n-o' ;;
            annotate) words=$'--help\n-h\n--output\n-o\n--json\n--overwrite\n--jobs\n--progress\n--corpus\n--scheduler\n--workers' ;;
            refresh) words=$'--help\n-h\n--dry-run\n--from\n--export\n--restore\n--make-key\n--json\n--allow-older\n--sign\n--ctgov-url\n--openfda-url\n--profile' ;;
            facts) words=$'--help\n-h\n--due\n--json\n--markdown\n--profile' ;;
        esac
        COMPREPLY=( $(compgen -W "$words" -- "$now") )
        return
    fi
    if (( COMP_CWORD == 1 )); then
        words=$'check\nexport\nimport-notes\nannotate\nrefresh\nfacts'
        COMPREPLY=( $(compgen -W "$words" -- "$now") )
    fi
    case $command in refresh|facts) return ;; esac
    type compopt > /dev/null 2>&1 && compopt -o filenames
    COMPREPLY+=( $(compgen -f -- "$now") )
}
complete -F _als_reader als-reader
