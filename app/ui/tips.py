"""Tool tips made of words that others wrote: shown as they are, never taken for markup."""

from html import escape


def plain_tip(text: str) -> str:
    """Tool tip text that shows exactly `text`, line breaks included; empty for none."""
    return f"<div style='white-space: pre-wrap'>{escape(text)}</div>" if text else ""
