"""The library's core and its edge; mkdocs-macros calls define_env."""


def define_env(env: object) -> None:
    """Register the macros of pages in docs/."""
    # Imported late: `import macros.model` must not load the engine.
    from macros.site.registration import register  # noqa: PLC0415

    register(env)
