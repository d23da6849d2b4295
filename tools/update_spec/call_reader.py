"""Reads the methods of an API class of the SDK: what they send, what comes back, pages and waits."""

from __future__ import annotations

import ast
import re

from sdk import Call, Field, Fields, Module, Pages, Ref, TypeExpr, Waiter
from syntax import item_assignments, type_of


class ApiReader:
    def __init__(self, node: ast.ClassDef, module_name: str, module: Module):
        self._functions = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
        self._module_name = module_name
        self._module = module

    def calls(self) -> list[Call]:
        requests = [(function, request_in(function)) for function in self._functions.values()]
        return [self._call(function, request) for function, request in requests if request]

    def _call(self, function: ast.FunctionDef, request: ast.Call) -> Call:
        verb, path = request.args[0].value, path_of(request.args[1])
        parameters = self._parameters(function)
        response, item = self._results(function)
        loop = next((each for each in ast.walk(function) if isinstance(each, ast.While)), None)
        return Call(
            function.name.rstrip("_"), verb, path, sent_as(function, "query", parameters),
            self._body(function, request, parameters), response, item,
            pages_of(loop) if loop else None, self._waiter(function))

    def _parameters(self, function: ast.FunctionDef) -> Fields:
        arguments = function.args
        positional = arguments.args[1:]
        defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
        comments = parameter_comments(ast.get_docstring(function) or "")
        return {
            argument.arg: Field(type_of(argument.annotation, self._module_name), default is None, comments.get(argument.arg, ""))
            for argument, default in [*zip(positional, defaults), *zip(arguments.kwonlyargs, arguments.kw_defaults)]
            if argument.annotation}

    def _body(self, function: ast.FunctionDef, request: ast.Call, parameters: Fields) -> Fields | Ref | None:
        sent = next((each.value for each in request.keywords if each.arg == "body"), None)
        if sent is None:
            return None
        for statement in ast.walk(function):  # `body = cluster.as_dict()` and the like: one parameter is the whole body
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "body" == ast.unparse(sent) \
                    and ast.unparse(statement.value).endswith(".as_dict()"):
                sent = statement.value
        name = ast.unparse(sent).removesuffix(".as_dict()")
        if name != "body":
            return parameters[name].type.base
        return sent_as(function, "body", parameters)

    def _results(self, function: ast.FunctionDef) -> tuple[Ref | None, Ref | None]:
        """What the response is decoded to, and what each element of a page is."""
        decoded = {ast.unparse(each.args[0]): ast.unparse(each.func).removesuffix(".from_dict") for each in ast.walk(function)
                   if isinstance(each, ast.Call) and ast.unparse(each.func).endswith(".from_dict")}
        response = next((decoded[name] for name in ("res", "json", "op_response") if name in decoded), None)
        return tuple(type_of(ast.parse(name, mode="eval").body, self._module_name).base if name else None
                     for name in (response, decoded.get("v")))

    def _waiter(self, function: ast.FunctionDef) -> Waiter | None:
        for each in ast.walk(function):
            if isinstance(each, ast.Call) and ast.unparse(each.func) == "Wait":
                return self._read_wait(self._functions[ast.unparse(each.args[0]).removeprefix("self.")])
        return None

    def _read_wait(self, function: ast.FunctionDef) -> Waiter:
        assigned: dict[str, list[ast.expr]] = {}
        for each in ast.walk(function):
            if isinstance(each, ast.Assign):
                assigned.setdefault(ast.unparse(each.targets[0]), []).append(each.value)
        polled = [[ast.unparse(value) for value in assigned[name]] for name in ("status", "status_message")]
        field, message = ([text.removeprefix("poll.") for text in texts if text.startswith("poll.")] for texts in polled)
        timeout = next((default.keywords[0].value.value for default in function.args.defaults if isinstance(default, ast.Call)), None)
        return Waiter(
            poll=assigned["poll"][0].func.attr.rstrip("_"), field=field[0], message_field=message[0] if message else None,
            success=self._states(assigned["target_states"][0]),
            failure=self._states(assigned["failure_states"][0]) if "failure_states" in assigned else [],
            timeout_s=60 * timeout if timeout else None)

    def _states(self, states: ast.Tuple) -> list[str]:
        return [self._module.enums[each.value.id][each.attr] for each in states.elts]


def request_in(function: ast.FunctionDef) -> ast.Call | None:
    return next((each for each in ast.walk(function)
                 if isinstance(each, ast.Call) and ast.unparse(each.func) == "self._api.do" and len(each.args) == 2), None)


def path_of(node: ast.expr) -> str:
    """The path with its parameters in braces."""
    if isinstance(node, ast.Constant):
        return node.value
    parts = [each.value if isinstance(each, ast.Constant) else "{" + parameter_name(ast.unparse(each.value)) + "}" for each in node.values]
    return "".join(parts)


def parameter_name(expression: str) -> str:
    expression = re.sub(r"^\w+\((.+)\)$", r"\1", expression)  # a function that escapes it
    return expression.removeprefix("self._api.").removesuffix(".value").replace(".", "_")


def sent_as(function: ast.FunctionDef, variable: str, parameters: Fields) -> Fields:
    """The entries that a method puts into `query` or `body`. A page token that comes out of a response is one already."""
    fields: Fields = {}
    for assignment in item_assignments(function, variable):
        name = assignment.targets[0].slice.value
        source = next((each.id for each in ast.walk(assignment.value) if isinstance(each, ast.Name) and each.id in parameters), None)
        if source:
            fields.setdefault(name, parameters[source])
    return fields


def parameter_comments(docstring: str) -> dict[str, str]:
    """What a docstring says about each parameter, below the line that names its type."""
    _, *sections = re.split(r"^ *:(?=param |return)", docstring, flags=re.MULTILINE)
    parts = [re.match(r"param (\w+):.*\n?((?:.*\n?)*)", section) for section in sections]
    return {part[1]: " ".join(part[2].split()) for part in parts if part}


def pages_of(loop: ast.While) -> Pages:
    text = ast.unparse(loop)
    items = re.search(r"for v in json\['(\w+)'\]", text)[1]
    token = re.search(r"(?:query|body)\['(\w+)'\] = json\['(\w+)'\]", text)
    if token:
        return Pages(items, token[1], token[2])
    counted = re.search(r"query\['(\w+)'\] \+= ", text)  # a number of items or pages
    if counted:
        return Pages(items, counted[1], None)
    whole_request = re.search(r"body = json\['(\w+)'\]", text)
    return Pages(items, None, whole_request[1])
