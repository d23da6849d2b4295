"""The table of the sub-clients in README.md, between two marks."""

from __future__ import annotations

from facade import by_client
from spec import Service, Spec, SpecError

START = "<!-- Written by tools/generate from spec/, up to the next mark. -->\n"
END = "<!-- End of the generated table. -->\n"


def with_table(text: str, spec: Spec) -> str:
    """README.md with the table of today."""
    before, start, rest = text.partition(START)
    _, end, behind = rest.partition(END)
    if not start or not end:
        raise SpecError(f"README.md: the marks of the generated table are missing: {START.strip()} and {END.strip()}")
    return f"{before}{START}\n{table(spec)}\n{END}{behind}"


def table(spec: Spec) -> str:
    rows = "".join(row(each) for each in by_client(spec))
    return f"| Sub-client | API | Methods |\n|---|---|---|\n{rows}"


def row(service: Service) -> str:
    names = sorted({each.cpp.name for each in service.methods} | set(service.further))
    title = service.doc.split(":")[0].replace(" API ", " ")
    return f"| `client.{service.client}()` | {title} | {', '.join(f'`{name}`' for name in names)} |\n"
