"""The Doxygen comment of a generated method, put together from the facts of its call."""

from __future__ import annotations

from cpp import comment
from spec import Method, Struct, split_container

EVERY_CALL = "Exception as every call does, see CallOptions"


def method_comment(method: Method, parameters: list[tuple[str, str]], result: str) -> str:
    """`parameters` are names with their text."""
    blocks = [comment(paragraph, "  ") for paragraph in method.doc.split("\n")]
    if method.example:
        blocks.append("".join(f"  ///     {line}\n" for line in method.example))
    tags = [f"@param {name} {text}" for name, text in parameters]
    if result:
        tags.append(f"@return {result}")
    tags += [f"@throws {each}" for each in [*method.throws, EVERY_CALL]]
    blocks.append("".join(comment(tag, "  ") for tag in tags))
    blocks.append(comment(f"REST: {method.verb} {method.path}", "  "))
    return "  ///\n".join(blocks)


def overload_comment(method: Method, parameters: list[tuple[str, str]]) -> str:
    tags = "".join(comment(f"@param {name} {text}", "  ") for name, text in parameters)
    return f"  /// @overload\n{tags}" + comment(f"REST: {method.verb} {method.path}", "  ")


def result_text(method: Method, response: Struct | None) -> str:
    """What the method returns: told by the method, or by the type or member that is returned."""
    if method.returns or response is None:
        return method.returns
    member = method.paging.items if method.paging else unwrapped_member(method, response)
    return response.find(member).doc if member else response.doc


def unwrapped_member(method: Method, response: Struct) -> str | None:
    """The list that is returned in the place of the response that holds it."""
    if not method.unwraps or method.cpp.whole:
        return None
    is_list = split_container(response.find(method.unwraps).type)[0] == "list"
    return method.unwraps if is_list else None
