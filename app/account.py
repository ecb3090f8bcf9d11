"""Who is at the machine."""

import getpass


def login_name() -> str:
    """The name of the user's account; empty if the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
