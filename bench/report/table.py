"""Rows of goals.json with their figures and results, as text, Markdown and a picture."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS = ("", "ours", "compared with", "ratio", "goal", "")
UNITS = ((1e-6, 1e9, "ns"), (1e-3, 1e6, "us"), (1.0, 1e3, "ms"), (float("inf"), 1.0, "s"))


@dataclass(frozen=True)
class Row:
    """One line of the table. `goal` is what the value must not pass: the ratio where there is something to compare with."""
    name: str
    unit: str
    ours: float
    other_name: str
    other: float | None
    goal: float | None
    at_least: bool
    waived: dict | None

    @property
    def value(self) -> float:
        return self.ours if self.other is None else self.ours / self.other

    def keeps(self, limit: float) -> bool:
        return self.value >= limit if self.at_least else self.value <= limit

    @property
    def result(self) -> str:
        if self.goal is None:
            return ""
        if self.keeps(self.goal):
            return "met"
        if self.waived and self.keeps(self.waived["limit"]):
            return f"waived to {self.waived['limit']:g}"
        return "MISSED"

    def cells(self) -> tuple[str, ...]:
        goal = "" if self.goal is None else f"{'at least' if self.at_least else 'at most'} {self.goal:g}"
        return (self.name, quantity(self.ours, self.unit),
                "" if self.other is None else f"{self.other_name}: {quantity(self.other, self.unit)}",
                "" if self.other is None else f"{self.value:.2f}", goal, self.result)


def quantity(value: float, unit: str) -> str:
    if unit == "s":
        _, factor, name = next(each for each in UNITS if value < each[0])
        return f"{value * factor:.3g} {name}"
    if unit == "B/s":
        return f"{value / 1e9:.2f} GB/s"
    if unit == "B":
        return f"{value / 1e6:.2f} MB"
    return f"{value:,.0f} {unit}".strip() if value >= 100 or value == int(value) else f"{value:.3g} {unit}".strip()


def make_rows(goals: list[dict], figures: dict[str, float]) -> list[Row]:
    """Only those whose figures were measured."""
    rows = []
    for goal in goals:
        other = goal.get("other")
        if goal["ours"] not in figures or (other and other not in figures):
            continue
        rows.append(Row(name=goal["row"], unit=goal.get("unit", ""), ours=figures[goal["ours"]], other_name=goal.get("other_name", ""),
                        other=figures[other] if other else None, goal=goal.get("at_least", goal.get("at_most")),
                        at_least="at_least" in goal, waived=goal.get("waived")))
    return rows


def text(rows: list[Row]) -> str:
    lines = [COLUMNS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(COLUMNS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def markdown(rows: list[Row]) -> str:
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    return "\n".join(lines + ["| " + " | ".join(row.cells()) + " |" for row in rows])


def picture(rows: list[Row]) -> str:
    """Bars of the ratios, on a scale of powers of two; a line where both are equal."""
    from math import log2
    bars = [row for row in rows if row.other]
    left, width, line = 330, 430, 22
    low, high = -6.0, 3.0

    def x(ratio: float) -> float:
        return left + (min(max(log2(ratio), low), high) - low) / (high - low) * width

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 70}" height="{len(bars) * line + 40}" '
             'font-family="sans-serif" font-size="12">', '<rect width="100%" height="100%" fill="white"/>',
             f'<text x="{x(1) - 60}" y="14">1 = what it is compared with</text>',
             f'<line x1="{x(1)}" x2="{x(1)}" y1="20" y2="{len(bars) * line + 24}" stroke="black"/>']
    for index, row in enumerate(bars):
        y = 24 + index * line
        start, end = sorted((x(1), x(row.value)))
        parts += [f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{row.name} / {row.other_name}</text>'.replace("&", "&amp;"),
                  f'<rect x="{start:.1f}" y="{y + 3}" width="{max(end - start, 1):.1f}" height="{line - 8}" '
                  f'fill="{"#c0504d" if row.result == "MISSED" else "#4f81bd"}"/>',
                  f'<text x="{max(end, x(1)) + 4:.1f}" y="{y + 13}">{row.value:.2f}</text>']
    return "\n".join([*parts, "</svg>", ""])
