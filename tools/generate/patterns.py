"""Which calls of a service create, get, list, update and delete the objects of one kind: the facts by which the fake
workspace serves them."""

from __future__ import annotations

from dataclasses import dataclass, field

from spec import Enum, Field, Method, Service, Spec, Struct, split_container

VERBS = {"create": "create", "delete": "delete_", "edit": "replace", "get": "get", "list": "list", "replace": "replace",
         "update": "update"}


@dataclass
class Collection:
    """Objects of one kind. `key` are the members that tell one from another."""

    noun: str
    key: list[str]
    generated: Field | None  # the member of the key that the service makes up, if it does
    unique: list[str]  # further members that no two objects share
    patterns: dict[str, str] = field(default_factory=dict)  # method -> pattern


def collections(spec: Spec, service: Service) -> list[Collection]:
    """The kinds of objects whose calls fit together. All other calls fit no pattern."""
    by_noun: dict[str, dict[str, Method]] = {}
    for method in service.methods:
        verb, _, noun = method.name.partition("_")
        if verb in VERBS:
            by_noun.setdefault(singular(noun), {})[verb] = method
    found = [collection(spec, service, noun, methods) for noun, methods in by_noun.items()]
    return [each for each in found if each]


def singular(noun: str) -> str:
    return noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")


def collection(spec: Spec, service: Service, noun: str, methods: dict[str, Method]) -> Collection | None:
    """What the calls have in common, or None when nothing can be created and asked for."""
    if "create" not in methods or "get" not in methods:
        return None
    request = spec.request(methods["create"], service)
    key = [each.name for each in members(spec, service, methods["get"]) if each.required]
    made_up = [name for name in key if request is None or request.find(name) is None]
    response = spec.response(methods["create"], service)
    if request is None or not key or len(made_up) > 1:
        return None
    if made_up and (response is None or response.find(made_up[0]) is None):
        return None
    result = Collection(noun or singular(service.name), key, response.find(made_up[0]) if made_up else None,
                        [each.name for each in request.fields if each.unique])
    for verb, method in methods.items():
        if fits(spec, service, verb, method, key):
            result.patterns[method.name] = VERBS[verb]
    return result


def fits(spec: Spec, service: Service, verb: str, method: Method, key: list[str]) -> bool:
    if verb == "create":
        return True
    if verb == "list":
        return listed(spec, service, method) is not None and (method.paging is None or bool(method.paging.response_token))
    names = {each.name for each in members(spec, service, method)}
    return names.issuperset(key) and "update_mask" not in names


def members(spec: Spec, service: Service, method: Method) -> list[Field]:
    """Everything that a request may say: in its path, its query and its body."""
    request = spec.request(method, service)
    fields = request.fields if request else []
    in_path = [Field(name, "string", required=True) for name in method.path_params
               if all(each.name != name for each in fields)]
    return in_path + list(fields)


def listed(spec: Spec, service: Service, method: Method) -> tuple[str, Struct] | None:
    """The member of the response that holds the objects, and their type."""
    response = spec.response(method, service)
    if response is None:
        return None
    lists = [each for each in response.fields if split_container(each.type)[0] == "list"]
    name = method.paging.items if method.paging else method.unwraps
    found = [each for each in lists if each.name == name] if name else lists
    if len(found) != 1:
        return None
    item = spec.resolve(found[0].type, response.package)
    return (found[0].name, item) if item and not isinstance(item, Enum) else None
