"""What would leave a forked child with a lock that nobody opens: every lock that outlives a call is a ForkSafeMutex or ForkSafeOnce,
and no variable of a function is made behind a guard. A lock on the stack is fine: its thread is not in the child.
Not looked at: testing, since a fake workspace is part of a test and holds its lock while it works.

    fork_rules.py              looks at include/ and src/
    fork_rules.py --self-test  looks at samples of what is refused and what is not
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAFE_KINDS = re.compile(r"src/base/fork_safe_\w+\.[ch]pp")
NOT_LOOKED_AT = re.compile(r"(?:src|include/databricks)/testing/.*")

NOT_CODE = re.compile(r"""//[^\n]*|/\*.*?\*/                                         # comments
                          |R"\(.*?\)"|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])+'  # texts, but not 1'000
                          |^[ \t]*\#(?:\\\n|[^\n])*                                   # the preprocessor's lines""",
                      re.DOTALL | re.MULTILINE | re.VERBOSE)
TEMPLATE_HEAD = re.compile(r"\btemplate\s*<[^{};]*?>(?=\s*(?:class|struct|union)\b|\s*requires\b)")
TYPE_OR_NAMESPACE = re.compile(r"\b(?:namespace|class|struct|union|enum)\b[^()=]*(?:alignas\([^()]*\)[^()=]*)?$|\bextern\s*$")
ALWAYS_REFUSED = re.compile(r"\bstd::(?:once_flag|call_once|\w+_mutex|latch|barrier|\w+_semaphore)\b"
                            r"|\bpthread_(?:mutex|cond|once)_t\b")
LOCK = re.compile(r"(?<!_lock<)(?<!_guard<)\bstd::mutex\b")
STACK_LOCK = re.compile(r"\s*std::mutex\s+\w+\s*(?:\{\s*\})?\s*$")
GUARDED = re.compile(r"\bstatic\b(?!.*\bconstexpr\b)(?<!constexpr static)", re.DOTALL)


def problem_in(statement: str, in_function: bool) -> str | None:
    refused = ALWAYS_REFUSED.search(statement)
    if refused:
        return f"{refused.group()} is not safe to fork"
    lock = LOCK.search(statement)
    if lock and not (in_function and STACK_LOCK.match(statement)):
        return f"{lock.group()} outlives a call and is not safe to fork"
    if in_function and GUARDED.search(statement):
        return "a static variable of a function is made behind a guard, unless it is constexpr"
    return None


def problems(source: str) -> list[tuple[int, str]]:
    """Line and problem of each statement that is refused."""
    code = NOT_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), source)
    found = []
    in_function = [False]  # of each block that is open, the file itself first
    start = 0
    for match in re.finditer(r"[;{}]", code):
        statement = code[start:match.start()]
        problem = problem_in(statement, in_function[-1])
        if problem:
            line = code.count("\n", 0, start + len(statement) - len(statement.lstrip())) + 1
            found.append((line, problem))
        if match.group() == "{":
            is_type = TYPE_OR_NAMESPACE.search(TEMPLATE_HEAD.sub("", statement).strip())
            in_function.append(not is_type)
        elif match.group() == "}" and len(in_function) > 1:
            in_function.pop()
        start = match.end()
    return found


REFUSED = [
    "class A { mutable std::mutex mutex_; };",
    "class A final : public B<C> { std::mutex mutex_{}; };",
    "template <class T> class A { void f() { g(); } std::mutex mutex_; };",
    "struct A { struct B { int x = 0; std::mutex mutex; }; };",
    "namespace a { namespace { std::mutex mutex; } }",
    "std::once_flag once;",
    "void f() { std::call_once(once, g); }",
    "class A { std::recursive_mutex mutex_; };",
    "class A { std::shared_mutex mutex_; };",
    "class A { std::unique_ptr<B> b_; std::shared_ptr<int> c_; static std::mutex mutex_; };",
    "void f() { static std::mutex mutex; }",
    "void f() { static const B b; }",
    "template <class T> B& f(T x) { if (x) { static B b{1}; return b; } }",
    "auto f = [] { static const B b = g(); return b; };",
    "class A { B f() const { static auto b = g(); return b; } };",
    "class A : public std::mutex {};",
    "class A { std::unique_ptr<std::mutex> mutex_; };",
]
ACCEPTED = [
    "void f() { std::mutex mutex; g(mutex); }",
    "void f() { std::unique_lock<std::mutex> lock{mutex_}; }",
    "void f(std::unique_lock<std::mutex>& lock);",
    "class A { static void f(); static constexpr int kOne = 1; static const B kTwo; };",
    "void f() { static constexpr auto table = g(); static_cast<void>(h()); }",
    "void f() { constexpr static int kOne = 1; }",
    "namespace a { static const int x = f(); }",
    "// std::mutex mutex_;\n/* std::once_flag */ const char* text = \"std::mutex {\";",
    "#include <mutex>\nclass A { ForkSafeMutex mutex_; };",
    "enum class A : int { b }; struct C { D d{}; static E e(); };",
]


def self_test() -> int:
    wrong = [sample for sample in REFUSED if not problems(sample)] + [sample for sample in ACCEPTED if problems(sample)]
    print("\n".join(wrong) or f"{len(REFUSED) + len(ACCEPTED)} samples are judged rightly")
    return 1 if wrong else 0


def main() -> int:
    if "--self-test" in sys.argv:
        return self_test()
    files = [file for directory in ("include", "src") for file in sorted((ROOT / directory).rglob("*.[ch]pp"))]
    failures = []
    for path in files:
        file = path.relative_to(ROOT).as_posix()
        if not SAFE_KINDS.fullmatch(file) and not NOT_LOOKED_AT.fullmatch(file):
            failures += [f"{file}:{line}: {problem}" for line, problem in problems(path.read_text(encoding="utf-8"))]
    print("\n".join(failures) or f"{len(files)} files follow the rules")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
