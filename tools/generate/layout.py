"""Lines of C++: how a declaration or an expression is broken when it does not fit on one line."""

from __future__ import annotations

WIDTH = 120


def fill(head: str, items: list[str], tail: str, indent: str = "") -> str:
    """`head` + items with commas + `tail`, as clang-format lays out parameters: under the first one when that fits,
    otherwise four columns behind the indent."""
    line = f"{indent}{head}{', '.join(items)}{tail}"
    if len(line) <= WIDTH:
        return line
    column = len(indent) + len(head)
    under_first = _lines(items, tail, column)
    if all(column + len(each) <= WIDTH for each in under_first):
        return f"{indent}{head}" + f"\n{' ' * column}".join(under_first)
    column = len(indent) + 4
    return f"{indent}{head}\n{' ' * column}" + f"\n{' ' * column}".join(_lines(items, tail, column))


def _lines(items: list[str], tail: str, column: int) -> list[str]:
    """As many items on a line as fit behind the column."""
    pieces = [f"{each}," for each in items[:-1]] + [f"{items[-1]}{tail}" if items else tail]
    lines = [pieces[0]]
    for piece in pieces[1:]:
        if column + len(lines[-1]) + 1 + len(piece) <= WIDTH:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines
