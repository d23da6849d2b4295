"""Pieces of the SDK's Python that several readers look for."""

from __future__ import annotations

import ast

from sdk import Ref, TypeExpr

SCALARS = {"str": "string", "int": "int", "float": "double", "bool": "bool", "Any": "json", "any": "json", "dict": "json",
           "Timestamp": "string", "Duration": "string", "FieldMask": "string"}
CONTAINERS = {"List": "list", "Iterator": "list", "Dict": "map"}


def item_assignments(node: ast.AST, variable: str) -> list[ast.Assign]:
    """The statements `variable["name"] = ...` below a node."""
    return [each for each in ast.walk(node)
            if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Subscript)
            and ast.unparse(each.targets[0].value) == variable and isinstance(each.targets[0].slice, ast.Constant)]


def type_of(annotation: ast.expr, module: str) -> TypeExpr:
    """What an annotation means; a list of lists and the like is free JSON."""
    if isinstance(annotation, ast.Constant):  # a type in quotes
        annotation = ast.parse(annotation.value, mode="eval").body
    if isinstance(annotation, ast.Subscript):
        outer, inner = ast.unparse(annotation.value), annotation.slice
        if outer == "Optional":
            return type_of(inner, module)
        element = type_of(inner.elts[1] if outer == "Dict" else inner, module)
        return TypeExpr(None, "json") if element.container else TypeExpr(CONTAINERS[outer], element.base)
    name = ast.unparse(annotation)
    if name in SCALARS:
        return TypeExpr(None, SCALARS[name])
    home, _, own = name.rpartition(".")
    return TypeExpr(None, Ref(home or module, own))
