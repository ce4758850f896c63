/** What help begins with: commands to copy. */
export const examples = {
  news: `Examples:
  news quotes article.txt                        a table of who said what
  news speakers articles/                        who speaks in a folder of articles
  cat corpus.jsonl | news quotes -f jsonl        one JSON record per quotation
  news quotes article.txt --speaker آستین        what one person said
`,
  quotes: `Examples:
  news quotes article.txt
  news quotes articles/ -f csv -o quotations.csv
  news quotes articles/ -f html -o report.html
  cat corpus.jsonl | news quotes -f jsonl | jq -r 'select(.cue.stance == "deny") | .text'
`,
  speakers: `Examples:
  news speakers article.txt
  news speakers corpus.jsonl -f csv
  news speakers articles/ --type direct
`,
  cues: `Examples:
  news cues article.txt
  news cues corpus.jsonl -f csv
`,
  read: `Examples:
  news read article.txt
  news read articles/ -f html -o articles.html
`,
  tokens: `Examples:
  news tokens article.txt -f tsv
  cat corpus.jsonl | news tokens -f jsonl | jq -r 'select(.kind == "word") | .text'
`,
  completion: `Examples:
  source <(news completion bash)                 in ~/.bashrc; zsh in ~/.zshrc
  news completion fish > ~/.config/fish/completions/news.fish
`,
  analyze: `Examples:
  news analyze article.txt | jq .speakers
  cat corpus.jsonl | news analyze > analyzed.jsonl
`,
} as const
