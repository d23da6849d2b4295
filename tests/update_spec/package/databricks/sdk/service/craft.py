# Another module, whose types play.py uses. It is parsed, never run.

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass
class Paint:
    color: Optional[str] = None

    def as_dict(self) -> dict:
        body = {}
        if self.color is not None:
            body["color"] = self.color
        return body
