# Code as models write it, made ready to run: what its last expression is, and whether it needs a function around it.
import _ast
import sys

_SCRIPT = 'script.py'
_ONLY_AST = 0x400
_SIMPLE = (_ast.Import, _ast.ImportFrom, _ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef, _ast.Assign, _ast.AnnAssign)


_FUNCTIONS = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.Lambda)
_AWAITS = (_ast.Await, _ast.AsyncFor, _ast.AsyncWith)


class _Script:
    """A script under preparation. Edits keep every line where it is."""

    def __init__(self, text):
        self.lines = text.split('\n')
        self.shift = 0  # lines that stand before the script's own
        self.function = False
        self.awaits = False
        self.indent = 0  # what was taken from the lines' beginnings

    @property
    def text(self):
        return '\n'.join(self.lines)

    def parse(self):
        try:
            self.tree = compile(self.text, _SCRIPT, 'exec', _ONLY_AST)
        except SyntaxError:
            if not self._dedent():
                raise
            self.tree = compile(self.text, _SCRIPT, 'exec', _ONLY_AST)

    def _dedent(self):
        first = next((line for line in self.lines if line.strip() and line.lstrip()[0] != '#'), '')
        indent = first[: len(first) - len(first.lstrip())]
        if not indent:
            return False
        self.indent = len(indent)
        self.lines = [line[self.indent :] if line.startswith(indent) else line for line in self.lines]
        return True

    def insert(self, line, column, text):
        old = self.lines[line - 1]
        self.lines[line - 1] = old[:column] + text + old[column:]

    def keep_result(self):
        """Makes the value of the last expression the script's result."""
        edits = []
        _find_tails(self.tree.body, edits)
        for node in reversed(edits):
            self.insert(node.end_lineno, node.end_col_offset, ')')
            self.insert(node.lineno, node.col_offset, '__result__ = (')

    def allow_await_of_values(self):
        """`await sdk.me()`: the methods answer at once, so there is nothing to await; it is let pass."""
        if 'await' not in self.text:
            return
        awaits = [node for node in _walk(self.tree) if isinstance(node, _ast.Await)]
        edits = []
        for node in awaits:
            edits.append((node.value.end_lineno, node.value.end_col_offset, 0, ')'))
            edits.append((node.value.lineno, node.value.col_offset, 1, '__awaitable__('))
        # From the end to the front, so that no edit moves the place of another.
        for line, column, _, text in sorted(edits, key=lambda e: e[:3], reverse=True):
            self.insert(line, column, text)

    def compile(self):
        # Not left to the compiler: it lets an await in a comprehension pass, and fails when that is run.
        self.awaits = ('await' in self.text or 'async' in self.text) and any(isinstance(node, _AWAITS) for node in _walk(self.tree, _FUNCTIONS))
        if not self.awaits:
            try:
                return compile(self.text, _SCRIPT, 'exec')
            except SyntaxError as error:
                if 'return' not in str(error.msg) or 'outside' not in str(error.msg):
                    raise
        return self._compile_function()

    def _compile_function(self):
        """With a `return` or an `await` at its top level a script is the body of a function, its variables global."""
        hoisted = self._hoist()
        header = 'async def __script__():' if self.awaits else 'def __script__():'
        body = self._indented()
        self.function = True
        self.shift = len(hoisted) + 2
        code = compile('\n'.join([*hoisted, header, ' pass', *body]), _SCRIPT, 'exec')
        function = next(c for c in code.co_consts if getattr(c, 'co_name', '') == '__script__')
        names = [name for name in (*function.co_varnames, *function.co_cellvars) if name[:1] != '.']
        if not names:
            return code
        return compile('\n'.join([*hoisted, header, ' global ' + ','.join(names), *body]), _SCRIPT, 'exec')

    def _hoist(self):
        """What may stand in a module only moves before the function; annotations of variables that become global go."""
        hoisted = []
        for node in reversed(self.tree.body):
            if isinstance(node, _ast.ImportFrom) and (node.module == '__future__' or node.names[0].name == '*'):
                hoisted.insert(0, self._cut(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, 'pass'))
        for node in _top_level(self.tree.body):
            if isinstance(node, _ast.AnnAssign):
                target, annotation = node.target, node.annotation
                if node.value is None:
                    self._cut(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, 'pass')
                else:
                    self._cut(target.end_lineno, target.end_col_offset, annotation.end_lineno, annotation.end_col_offset, '')
        return sorted(hoisted, key=lambda line: '__future__' not in line)

    def _cut(self, line, column, end_line, end_column, instead):
        if line != end_line:
            raise SyntaxError('write this on one line', (_SCRIPT, line, column + 1, self.lines[line - 1]))
        old = self.lines[line - 1]
        cut = old[column:end_column]
        self.lines[line - 1] = old[:column] + instead.ljust(len(cut)) + old[end_column:]
        return cut

    def _indented(self):
        text = self.text
        inside = set()
        if '"""' in text or "'''" in text or '\\\n' in text:
            # The lines of a string are left as they are: blanks before them would be its own.
            for node in _walk(compile(text, _SCRIPT, 'exec', _ONLY_AST)):
                if isinstance(node, (_ast.Constant, _ast.JoinedStr)) and node.end_lineno > node.lineno:
                    inside.update(range(node.lineno + 1, node.end_lineno + 1))
        return [line if number in inside else ' ' + line for number, line in enumerate(self.lines, 1)]


def _walk(node, not_into=()):
    todo = [node]
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, not_into):
            continue
        for name in node._fields:
            child = getattr(node, name, None)
            if isinstance(child, _ast.AST):
                todo.append(child)
            elif isinstance(child, list):
                todo.extend([item for item in child if isinstance(item, _ast.AST)])


def _blocks(statement):
    for name in ('body', 'orelse', 'finalbody'):
        block = getattr(statement, name, None)
        if isinstance(block, list):
            yield block
    for part in (*getattr(statement, 'handlers', ()), *getattr(statement, 'cases', ())):
        yield part.body


def _top_level(body):
    """The statements that run in the script's own scope."""
    for statement in body:
        yield statement
        if not isinstance(statement, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
            for block in _blocks(statement):
                yield from _top_level(block)


def _find_tails(body, found):
    """The expressions that can be the last to run, in the order of the text."""
    if not body:
        return
    last = body[-1]
    if isinstance(last, _ast.Expr):
        if not isinstance(last.value, (_ast.Yield, _ast.YieldFrom)):
            found.append(last.value)
    elif isinstance(last, (_ast.With, _ast.AsyncWith)):
        _find_tails(last.body, found)
    elif isinstance(last, _ast.If):
        _find_tails(last.body, found)
        _find_tails(last.orelse, found)
    elif isinstance(last, _ast.Match):
        for case in last.cases:
            _find_tails(case.body, found)
    elif isinstance(last, _ast.Try):
        _find_tails(last.orelse or last.body, found)
        for handler in last.handlers:
            _find_tails(handler.body, found)


def _lone_function(tree):
    """The name of the one function that a script defines and never calls; '' where it does more than that."""
    functions = []
    for statement in tree.body:
        if not isinstance(statement, _SIMPLE) and not _is_docstring(statement):
            return ''
        if isinstance(statement, (_ast.FunctionDef, _ast.AsyncFunctionDef)) and not statement.decorator_list:
            functions.append(statement)
    mains = [f for f in functions if f.name in ('main', 'run')] or functions
    if not mains or (len(mains) > 1 and mains[0].name != 'main'):
        return ''
    if len(functions) > 1 and mains[0].name not in ('main', 'run'):
        return ''
    a = mains[0].args
    required = len(a.posonlyargs) + len(a.args) - len(a.defaults)
    return mains[0].name if required <= 1 and not a.kwonlyargs else ''


def _is_docstring(statement):
    return isinstance(statement, _ast.Expr) and isinstance(statement.value, _ast.Constant)
