"""What an update has changed, as a section of the changelog."""

from __future__ import annotations


class Changes:
    HEADINGS = ("Added", "Changed", "Removed", "To decide")

    def __init__(self):
        self._names: dict[tuple[str, str], list[str]] = {}

    def note(self, heading: str, subject: str, name: str) -> None:
        """For instance ("Added", "calls", "jobs.get"); names of the same subject are listed together."""
        self._names.setdefault((heading, subject), []).append(name)

    def section(self, title: str) -> str:
        lines = [f"## {title}"]
        for heading in self.HEADINGS:
            subjects = {subject: names for (of, subject), names in self._names.items() if of == heading}
            if subjects:
                lines += ["", f"### {heading}"]
                lines += [f"- {subject}: {', '.join(f'`{name}`' for name in sorted(names))}" for subject, names in subjects.items()]
        return "\n".join(lines if self._names else [*lines, "", "No change."]) + "\n"
