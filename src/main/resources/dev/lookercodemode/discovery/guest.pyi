from typing import Any, Callable, Generic, Iterable, Literal, Mapping, Sequence, TypeVar, overload

T = TypeVar("T")
R = TypeVar("R")
# vars: each entry of the tool's argument vars is a constant of its own name: {"days": 30} gives days, and vars["days"].
vars: dict[str, Any]
# An id: numbers are fine where Looker wants text.
Id = str | int
# The members to answer: "id,title,folder(name)" or a list of them.
Fields = str | Sequence[str]
# What a body may be besides its type: a dict with any of its members.
Body = Mapping[str, Any]
# A row of a query: the keys are field names, e.g. row["orders.count"].
Row = dict[str, Any]

class Model(dict[str, Any]):
    """What Looker answers: members as attributes and as keys; absent unless asked for with fields."""
    def __getattr__(self, name: str) -> Any: ...

class LookerError(Exception):
    """What a call raises that Looker refused. Wrong arguments raise a TypeError with the signature."""
    message: str
    status: int
    kind: str
    errors: list[dict[str, str]]
    method: str
    verb: str
    path: str
    hint: str
    documentation_url: str
    outcome_unknown: bool

class DeniedError(Exception):
    """What a call raises that may not be made, a write above all. Nothing was sent."""
    message: str
    method: str
    reason: str
    hint: str

class Hit(Model):
    """A method that a search found."""
    name: str
    signature: str
    summary: str

class Outcomes(Model, Generic[R]):
    """What try_each answers: values, and {item, error, status} of those that failed."""
    done: list[R]
    failed: list[dict[str, Any]]

def search(intent: str, *, limit: int = ..., tag: str = ...) -> list[Hit]:
    """The methods that serve an intent, best first."""
def describe(name: str | Sequence[str]) -> str:
    """Signature, summary, body and result of one or several methods."""
def types(name: str, *, depth: int = ..., docs: bool = ...) -> str:
    """The declaration of a type and, to a depth, of those it uses."""
def dir(text: str = ...) -> dict[str, list[str]]:
    """Method names by tag; only those with the text in them."""
def help(name: str = ...) -> str:
    """How a method is called; with * and ? the methods that match."""
def lookup(name: str | Sequence[str]) -> str:
    """The same as describe."""
def lookup_type(name: str, *, depth: int = ..., docs: bool = ...) -> str:
    """The same as types."""
def search_with_lookups(intent: str, *, limit: int = ..., tag: str = ...) -> str:
    """search and describe in one."""
def examples(topic: str = ...) -> str:
    """Short scripts that work, by topic."""
def readme() -> str:
    """What a script can do, in short."""
@overload
def all_pages(method: Callable[..., list[T]], **arguments: Any) -> list[T]:
    """Every item of a method that pages by limit and offset."""
@overload
def all_pages(method: str, **arguments: Any) -> list[Any]: ...
def on(instance: str) -> LookerSdk:
    """The methods of another instance, by its name; as_user then means a user there."""
def as_user(user: str | int | dict[str, Any]) -> LookerSdk:
    """The methods in the name of another user; needs the API key of an admin. Logged out at the end of the run."""
def sleep(seconds: float) -> None:
    """Waits."""
def wait_for(condition: Callable[[], T], every: float = ..., timeout: float = ...) -> T:
    """Asks again and again until the answer is truthy, and gives it. In seconds: every 1, timeout 300."""
def try_each(items: Iterable[T], action: Callable[[T], R], at_once: int = ..., label: str = ...) -> Outcomes[R]:
    """Does something with each item, 8 at once; one that fails does not stop the others. With a label it tells the progress."""
def parse_csv(text: str) -> list[Model]:
    """The rows of a CSV text, by the names in its first line."""
def progress(message: str, done: float = ..., total: float = ...) -> None:
    """Tells the user how far the script is."""
def attach(content: bytes | str, name: str = ..., media_type: str = ...) -> None:
    """Gives out a file beside the result."""
