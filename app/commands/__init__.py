"""The headless commands: what each takes, does and answers, by subject. Nothing here needs Qt."""
