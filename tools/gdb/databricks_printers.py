"""Pretty printers of gdb for the library's types. In gdb, or in ~/.gdbinit:

    source <prefix>/share/databricks/gdb/databricks_printers.py

Secrets are never printed.
"""

import gdb
import gdb.printing


def text_of(string):
    """The content of a std::string."""
    return string["_M_dataplus"]["_M_p"].string("utf-8", "replace", int(string["_M_string_length"]))


class SecretPrinter:
    """Secret and SecretBytes."""

    def __init__(self, value):
        pass

    def to_string(self):
        return "<redacted>"


class BytesPrinter:
    def __init__(self, value):
        self.size = int(value["content_"]["_M_string_length"])

    def to_string(self):
        return f"{self.size} bytes"


class RawJsonPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return text_of(self.value["text_"])


class BoxedPrinter:
    """Boxed<T>, as what it holds."""

    def __init__(self, value):
        self.pointer = value["value_"]

    def to_string(self):
        return "unset" if self.pointer == 0 else "set"

    def children(self):
        if self.pointer != 0:
            yield "value", self.pointer.dereference()


class OpenEnumPrinter:
    """The enumerator, or the text that the library does not know."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        text = self.value["text_"]["value_"]
        if text != 0:
            return f'"{text_of(text.dereference())}" (unrecognized)'
        return str(self.value["value_"]).rsplit("::", 1)[-1]


class ResultPrinter:
    """Result<T>: the value, or the message of the error."""

    def __init__(self, value):
        state = value["state_"]
        self.is_value = int(state["_M_index"]) == 0
        kept = state.type.template_argument(0 if self.is_value else 1)
        self.content = state["_M_u"].address.cast(kept.pointer()).dereference()

    def to_string(self):
        return "value" if self.is_value else f"error: {text_of(self.content['message'])}"

    def children(self):
        if self.is_value:
            yield "value", self.content


class CollectionPrinter:
    """List and Map: what they derive from, unless they are not sent."""

    def __init__(self, value):
        self.base = value.cast(value.type.fields()[0].type)
        self.presence = str(value["presence_"]).rsplit("::", 1)[-1]

    def to_string(self):
        return f"{self.presence}"

    def children(self):
        yield "elements", self.base


class PagedPrinter:
    def __init__(self, value):
        items = value["page_"]["items"]["_M_impl"]
        self.count = int(items["_M_finish"] - items["_M_start"])
        self.position = int(value["position_"])

    def to_string(self):
        return f"at item {self.position} of {self.count} of the page"


def make_printers():
    printers = gdb.printing.RegexpCollectionPrettyPrinter("databricks")
    for name, printer in (("Secret", SecretPrinter), ("SecretBytes", SecretPrinter), ("Bytes", BytesPrinter), ("RawJson", RawJsonPrinter),
                          ("Boxed<.*>", BoxedPrinter), ("OpenEnum<.*>", OpenEnumPrinter), ("Result<.*>", ResultPrinter),
                          ("Collection<.*>", CollectionPrinter), ("Paged<.*>", PagedPrinter)):
        # Any version of the inline namespace.
        printers.add_printer(name, rf"^databricks::(v\d+_\d+::)?{name}$", printer)
    return printers


gdb.printing.register_pretty_printer(gdb.current_objfile(), make_printers(), replace=True)
