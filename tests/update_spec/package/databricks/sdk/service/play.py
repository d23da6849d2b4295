# A module in the form of those that the SDK's generator writes. It is parsed, never run.

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Any, Callable, Dict, Iterator, List, Optional

from databricks.sdk.service import craft
from databricks.sdk.service._internal import Wait, _enum, _from_dict, _repeated_dict


@dataclass
class Box:
    """A struct that spec/ lacks, as all that is in it."""

    kind: BoxKind

    boxes: Optional[List[Box]] = None
    """Boxes inside."""

    closed_at: Optional[int] = None
    """When it was closed, in milliseconds since the epoch."""

    label: Optional[Dict[str, str]] = None

    lifetime_seconds: Optional[int] = None

    paint: Optional[craft.Paint] = None

    size: Optional[int] = None
    """Its size, in litres."""

    state: Optional[BoxState] = None

    table: Optional[List[List[str]]] = None

    weight: Optional[float] = None

    def as_dict(self) -> dict:
        body = {}
        if self.boxes:
            body["boxes"] = [v.as_dict() for v in self.boxes]
        if self.closed_at is not None:
            body["closed_at"] = self.closed_at
        if self.kind is not None:
            body["kind"] = self.kind.value
        if self.label:
            body["label"] = self.label
        if self.lifetime_seconds is not None:
            body["lifetime_seconds"] = self.lifetime_seconds
        if self.paint:
            body["paint"] = self.paint.as_dict()
        if self.size is not None:
            body["size"] = self.size
        if self.state:
            body["state"] = self.state.as_dict()
        if self.table:
            body["table"] = [v for v in self.table]
        if self.weight is not None:
            body["weight"] = self.weight
        return body


class BoxKind(Enum):
    CARTON = "CARTON"
    BASKET = "BASKET"


@dataclass
class BoxState:
    def as_dict(self) -> dict:
        body = {}
        return body


@dataclass
class CreateToyResponse:
    toy_id: Optional[str] = None

    def as_dict(self) -> dict:
        body = {}
        if self.toy_id is not None:
            body["toy_id"] = self.toy_id
        return body


@dataclass
class ListToysResponse:
    next_page_token: Optional[str] = None

    toys: Optional[List[Toy]] = None

    def as_dict(self) -> dict:
        body = {}
        if self.next_page_token is not None:
            body["next_page_token"] = self.next_page_token
        if self.toys:
            body["toys"] = [v.as_dict() for v in self.toys]
        return body


@dataclass
class Toy:
    """A struct that spec/ has under another name."""

    toy_id: str

    box: Optional[Box] = None

    delete_: Optional[bool] = None
    """A keyword: the name in JSON has no underscore."""

    name: Optional[str] = None
    """Deprecated. Use the id."""

    pieces: Optional[int] = None

    state: Optional[ToyState] = None

    state_message: Optional[str] = None

    wait_ms: Optional[int] = None

    def as_dict(self) -> dict:
        body = {}
        if self.box:
            body["box"] = self.box.as_dict()
        if self.delete_ is not None:
            body["delete"] = self.delete_
        if self.name is not None:
            body["name"] = self.name
        if self.pieces is not None:
            body["pieces"] = self.pieces
        if self.state is not None:
            body["state"] = self.state.value
        if self.state_message is not None:
            body["state_message"] = self.state_message
        if self.toy_id is not None:
            body["toy_id"] = self.toy_id
        if self.wait_ms is not None:
            body["wait_ms"] = self.wait_ms
        return body


class ToyState(Enum):
    BROKEN = "BROKEN"
    LOST = "LOST"
    READY = "READY"


class ToysAPI:
    def __init__(self, api_client):
        self._api = api_client

    def wait_get_toy_ready(
        self, toy_id: str, timeout=timedelta(minutes=20), callback: Optional[Callable[[Toy], None]] = None
    ) -> Toy:
        target_states = (ToyState.READY,)
        failure_states = (
            ToyState.BROKEN,
            ToyState.LOST,
        )
        status_message = "polling..."
        while True:
            poll = self.get(toy_id=toy_id)
            status = poll.state
            status_message = poll.state_message
            if status in target_states:
                return poll
            if status in failure_states:
                raise OperationFailed(status_message)

    def create(self, name: str, *, color: Optional[str] = None, idempotency_token: Optional[str] = None) -> Wait[Toy]:
        """Creates a toy.

        :param name: str
          Its name.
        :param color: str (optional)
        :param idempotency_token: str (optional)
          This field is deprecated.

        :returns:
          Long-running operation waiter for :class:`Toy`.
        """

        body = {}
        if color is not None:
            body["color"] = color
        if idempotency_token is not None:
            body["idempotency_token"] = idempotency_token
        if name is not None:
            body["name"] = name
        headers = {}
        op_response = self._api.do("POST", "/api/2.1/toys/create", body=body, headers=headers)
        return Wait(
            self.wait_get_toy_ready, response=CreateToyResponse.from_dict(op_response), toy_id=op_response["toy_id"]
        )

    def create_and_wait(self, name: str, *, timeout=timedelta(minutes=20)) -> Toy:
        return self.create(name=name).result(timeout=timeout)

    def get(self, toy_id: str, *, view: Optional[str] = None) -> Toy:
        query = {}
        if view is not None:
            query["view"] = view
        headers = {}
        res = self._api.do("GET", f"/api/2.1/toys/{toy_id}", query=query, headers=headers)
        return Toy.from_dict(res)

    def get_permissions(self, toy_id: str) -> ToyPermissions:
        headers = {}
        res = self._api.do("GET", f"/api/2.0/permissions/toys/{toy_id}", headers=headers)
        return ToyPermissions.from_dict(res)

    def list(self, *, limit: Optional[int] = None, page_token: Optional[str] = None) -> Iterator[Toy]:
        query = {}
        if limit is not None:
            query["limit"] = limit
        if page_token is not None:
            query["page_token"] = page_token
        headers = {}
        while True:
            json = self._api.do("GET", "/api/2.1/toys", query=query, headers=headers)
            if "toys" in json:
                for v in json["toys"]:
                    yield Toy.from_dict(v)
            if "next_page_token" not in json or not json["next_page_token"]:
                return
            query["page_token"] = json["next_page_token"]

    def list_boxes(self, room: str) -> Iterator[Box]:
        query = {}
        if room is not None:
            query["room"] = room
        headers = {}
        json = self._api.do("GET", "/api/2.1/toys/boxes", query=query, headers=headers)
        parsed = ListBoxesResponse.from_dict(json).boxes
        return parsed if parsed is not None else []

    def paint(self, object_type: str, object_id: str):
        headers = {}
        self._api.do("POST", f"/api/2.0/painting/{object_type}/{object_id}", headers=headers)

    def pack(self, toy_id: str, box: Box, *, gently: Optional[bool] = None):
        body = {}
        if box is not None:
            body["box"] = box.as_dict()
        if gently is not None:
            body["gently"] = gently
        headers = {}
        self._api.do("POST", f"/api/2.1/toys/{toy_id}/pack", body=body, headers=headers)

    def replace(self, toy_id: str, toy: Toy) -> Toy:
        body = toy.as_dict()
        headers = {}
        res = self._api.do("PUT", f"/api/2.1/toys/{toy_id}", body=body, headers=headers)
        return Toy.from_dict(res)


@dataclass
class ListBoxesResponse:
    boxes: Optional[List[Box]] = None

    def as_dict(self) -> dict:
        body = {}
        if self.boxes:
            body["boxes"] = [v.as_dict() for v in self.boxes]
        return body


class GamesAPI:
    """Another service of the module."""

    def __init__(self, api_client):
        self._api = api_client

    def start(self, game_id: str):
        body = {}
        if game_id is not None:
            body["game_id"] = game_id
        headers = {}
        self._api.do("POST", "/api/2.0/games/start", body=body, headers=headers)
