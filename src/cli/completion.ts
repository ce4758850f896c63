import type { Command } from 'commander'

/** What a shell can complete: the words of the command line and what they may be followed by. */
interface Vocabulary {
  readonly commands: readonly string[]
  readonly options: readonly string[]
  /** The values of options that have a fixed set of them. */
  readonly choices: ReadonlyMap<string, readonly string[]>
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A script that teaches a shell the command line of `news`, made of the command line itself. */
export function completionScript(news: Command, shell: Shell): string {
  const vocabulary = vocabularyOf(news)
  if (shell === 'fish') return fish(vocabulary)
  // zsh reads bash's completions once it is told to.
  return shell === 'zsh' ? `autoload -U +X bashcompinit && bashcompinit\n${bash(vocabulary)}` : bash(vocabulary)
}

function vocabularyOf(news: Command): Vocabulary {
  const choices = new Map<string, readonly string[]>()
  for (const { long, short, argChoices } of news.options) {
    for (const name of [long, short]) if (name && argChoices) choices.set(name, argChoices)
  }
  return {
    commands: news.commands.map((command) => command.name()),
    options: news.options.flatMap(({ long }) => (long ? [long] : [])),
    choices,
  }
}

function bash({ commands, options, choices }: Vocabulary): string {
  const cases = Array.from(choices, ([name, values]) => `    ${name}) words='${values.join(' ')}' ;;`)
  return `_news() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=
  case \${COMP_WORDS[COMP_CWORD-1]} in
${cases.join('\n')}
  esac
  if [ -z "$words" ]; then
    case $word in
      -*) words='${options.join(' ')}' ;;
      *) [ "$COMP_CWORD" = 1 ] && words='${commands.join(' ')}' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ \${#COMPREPLY[@]} = 0 ] && COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _news news
`
}

function fish({ commands, options, choices }: Vocabulary): string {
  const lines = options.map((option) => {
    const values = choices.get(option)
    const name = `complete -c news -l ${option.slice(2)}`
    return values ? `${name} -x -a '${values.join(' ')}'` : name
  })
  return [`complete -c news -n __fish_use_subcommand -a '${commands.join(' ')}'`, ...lines, ''].join('\n')
}
