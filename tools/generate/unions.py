"""Structs of which one member is set at a time, as std::variant: declarations for the model's header, and the functions
that set and read them."""

from __future__ import annotations

from cpp import comment, value_type
from layout import fill
from naming import identifier
from spec import Alternative, Spec, Struct, Union


def declarations(spec: Spec, union: Union) -> str:
    names = [cpp_name(spec, union, each) for each in union.alternatives]
    names += [union.unknown_name] if union.unknown_name else []
    parts = [wrapper(each) for each in union.alternatives if each.holds]
    parts += [f"using {each.name} = {type_of(spec, union, each)};\n" for each in union.alternatives
              if each.name and not each.holds]
    if union.unknown_name:
        parts.append(f"{comment(union.unknown_doc)}struct {union.unknown_name} {{\n  {union.structs[0]} wire;\n"
                     f"  bool operator==(const {union.unknown_name}&) const = default;\n}};\n")
    parts.append(comment(union.doc) + fill(f"using {union.name} = std::variant<", names, ">;") + "\n")
    setters = "/// Sets the member that belongs to the value; the others stay as they are.\n"
    setters += "".join(f"DATABRICKS_EXPORT void assign({name}& target, {union.name} value);\n" for name in union.structs)
    parts.append(setters)
    if union.unknown_name:
        parts.append(f"/// Which alternative is set; {union.unknown_name} unless exactly one is, and nothing else.\n"
                     f"[[nodiscard]] DATABRICKS_EXPORT {union.name} {union.reader}(const {union.structs[0]}& wire);\n")
    return "\n".join(parts)


def definitions(spec: Spec, union: Union) -> str:
    parts = [setter(spec, union, name) for name in union.structs]
    if union.unknown_name:
        parts.append(reader(spec, union))
    return "\n".join(parts)


def wrapper(each: Alternative) -> str:
    return (f"{comment(each.doc)}struct {each.name} {{\n  std::string {each.holds};\n"
            f"  bool operator==(const {each.name}&) const = default;\n}};\n")


def type_of(spec: Spec, union: Union, each: Alternative) -> str:
    struct = spec.struct(union.structs[0], union.package)
    return value_type(spec, struct.find(each.field).type, union.package, secret=False)


def cpp_name(spec: Spec, union: Union, each: Alternative) -> str:
    return each.name or type_of(spec, union, each)


def setter(spec: Spec, union: Union, struct: str) -> str:
    overloads = [
        f"    void operator()({cpp_name(spec, union, each)}& value) const {{ "
        f"target.{identifier(each.field)} = std::move(value{'.' + each.holds if each.holds else ''}); }}\n"
        for each in union.alternatives]
    if union.unknown_name:
        overloads.append(f"    void operator()({union.unknown_name}& value) const {{ target = std::move(value.wire); }}\n")
    return (f"void assign({struct}& target, {union.name} value) {{\n  struct Setter {{\n    {struct}& target;\n\n"
            f"{''.join(overloads)}  }};\n  std::visit(Setter{{target}}, value);\n}}\n")


def reader(spec: Spec, union: Union) -> str:
    struct = spec.struct(union.structs[0], union.package)
    fields = [identifier(each.field) for each in union.alternatives]
    others = [identifier(each.name) for each in struct.fields if identifier(each.name) not in fields]
    is_odd = " || ".join([*(f"wire.{name}" for name in others), "!wire.unknown_fields.empty()"])
    set_ones = [f"wire.{name}.has_value()" for name in fields]
    count = ";\n  count += ".join(set_ones)
    returns = [f"return {cpp_name(spec, union, each)}{{*wire.{identifier(each.field)}}};" for each in union.alternatives]
    choices = "".join(f"  if (wire.{name}) {each}\n" for name, each in zip(fields[:-1], returns))
    return (f"{union.name} {union.reader}(const {struct.name}& wire) {{\n"
            f"  const bool is_odd = {is_odd};\n"
            f"  int count = {count};\n"
            f"  if (is_odd || count != 1) return {union.unknown_name}{{wire}};\n{choices}  {returns[-1]}\n}}\n")
