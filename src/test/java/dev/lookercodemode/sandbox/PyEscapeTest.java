package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script must not reach: each probe is refused by an exception that a script can catch. */
class PyEscapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open('/etc/passwd').read()",
        "open('/tmp/x', 'w')",
        "__import__('io').open('/etc/passwd')",
        "__import__('io').FileIO('/etc/passwd')",
        "__import__('os').open('/etc/passwd', 0)",
        "__import__('os').listdir('/')",
        "__import__('os').listdir('/proc')",
        "__import__('os').scandir('/proc/self')",
        "__import__('os').stat('/etc')",
        "__import__('os').chdir('/')",
        "__import__('os').mkdir('/tmp/x')",
        "__import__('os').remove('/tmp/x')",
        "__import__('os').environ['PATH']",
        "__import__('pathlib').Path('/etc/passwd').read_text()",
        "list(__import__('pathlib').Path('/').iterdir())",
        "__import__('tempfile').mkdtemp()",
        "__import__('shutil').copy('/etc/passwd', '/tmp/x')",
        "__import__('zipfile').ZipFile('/etc/passwd')",
        "__import__('logging').FileHandler('/tmp/x')",
        "__import__('runpy').run_path('/etc/passwd')",
        "__import__('socket').socket()",
        "__import__('socket').create_connection(('127.0.0.1', 80))",
        "__import__('socket').getaddrinfo('localhost', 80)",
        "__import__('_socket').socket()",
        "__import__('urllib.request').request.urlopen('http://127.0.0.1/')",
        "__import__('http.client').client.HTTPConnection('127.0.0.1').request('GET', '/')",
        "__import__('ssl').create_default_context()",
        "__import__('select').select([], [], [], 0)",
        "__import__('subprocess').run(['true'])",
        "__import__('subprocess').check_output('id', shell=True)",
        "__import__('multiprocessing').Process(target=print).start()",
        "__import__('concurrent.futures').futures.ProcessPoolExecutor()",
        "__import__('os').system('true')",
        "__import__('os').popen('true')",
        "__import__('os').fork()",
        "__import__('os').execv('/bin/true', ['true'])",
        "__import__('os').kill(1, 9)",
        "__import__('os')._exit(0)",
        "__import__('os').abort()",
        "__import__('posix').system('true')",
        "__import__('signal').raise_signal(15)",
        "__import__('signal').signal(15, print)",
        "__import__('signal').alarm(1)",
        "__import__('_signal').alarm(1)",
        "__import__('ctypes').CDLL(None)",
        "__import__('_ctypes').dlopen('libc.so.6')",
        "__import__('java').type('java.lang.System')",
        "__import__('java.lang.System')",
        "__import__('polyglot').eval(language='js', string='1')",
        "__import__('polyglot').import_value('x')",
        "__import__('sqlite3').connect(':memory:')",
        "__import__('mmap').mmap(-1, 10)",
        "__import__('sys').exit(3)",
        "exit()",
        "input('name? ')",
        "breakpoint()",
        "__import__('pdb').set_trace()",
        "__import__('getpass').getpass()",
      })
  void isRefusedByAnExceptionThatTheScriptCanCatch(String probe) {
    assertThat(
            PyScripts.value(
                "try:\n    got = repr("
                    + probe
                    + ")\n"
                    + "except BaseException as e:\n"
                    + "    got = 'refused'\n"
                    + "    assert str(e) and 'nternal' not in str(e), str(e)\n"
                    + "got"))
        .isEqualTo("\"refused\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__import__('os').getpid() == 1",
        "__import__('os').getppid() == 0",
        "__import__('os').uname().nodename == 'sandbox' and __import__('os').uname().release == ''",
        "__import__('os').getcwd() == '/'",
        "__import__('os').getenv('HOME') is None and 'PATH' not in __import__('os').environ",
        "__import__('glob').glob('/*') == []",
        "__import__('os').path.exists('/etc/passwd') is False",
        "__import__('socket').gethostname() == 'sandbox'",
        "__import__('platform').node() == 'sandbox'",
        "__import__('sys').argv in ([''], [])",
        "__import__('sys').stdin.read() == ''",
        "type(_host).__name__ if '_host' in globals() else True",
        "__import__('linecache').getlines('/etc/passwd') == []",
      })
  void tellsNothingOfTheMachine(String probe) {
    assertThat(PyScripts.value(probe)).isEqualTo("true");
  }

  @Test
  void noFileIsWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x");
    Outcome outcome = PyScripts.run("open('" + file + "', 'w').write('x')");
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("PermissionError");
    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void nothingIsLeftOfTheRunBefore() {
    PyScripts.value(
        """
        import sys, builtins, json
        sys.modules['left'] = sys
        builtins.left = json.left = sdk.left = globals()['left'] = 1
        import datetime
        json.dumps = None
        1
        """);
    assertThat(
            PyScripts.value(
                "import sys, builtins, json\n"
                    + "[name for name, there in {'module': 'left' in sys.modules, 'builtin':"
                    + " hasattr(builtins, 'left'), 'json': hasattr(json, 'left') or json.dumps is"
                    + " None, 'sdk': 'left' in vars(sdk)}.items() if there]"))
        .isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import builtins\n"
            + "for name in ('str', 'len', 'isinstance', 'dict', 'type', 'BaseException', 'repr',"
            + " 'print'):\n"
            + "    setattr(builtins, name, None)\n"
            + "return echo(1)",
        "import sys\nsys.modules.clear()\nreturn echo(1)",
        "import sys\nsys.stdout = sys.stderr = None\nreturn echo(1)",
        "import json\njson.loads = json.dumps = None\nreturn echo(1)",
        "import threading\nthreading.enumerate = threading.Thread = None\nreturn echo(1)",
        "sdk.echo.__class__.__call__ = lambda *a: [9]\nreturn [1]",
        "import sys\nsys.settrace(lambda *a: None)\nreturn [1]",
        "import sys\nsys.setrecursionlimit(10**9)\nreturn echo(1)",
        "globals().clear()\nreturn [1]",
      })
  void tamperingBreaksNothingOfOurs(String code) {
    Outcome outcome = PyScripts.run(code);
    assertThat(outcome.error()).isNull();
    assertThat(outcome.result()).isEqualTo("[1]");
  }

  @Test
  void outputThatLooksLikeTheProtocolIsOutput() {
    Outcome outcome =
        PyScripts.run(
            "import os\n"
                + "os.write(1, b'F' + bytes([0, 0, 0, 16]))\n"
                + "print('F\\x00\\x00\\x00\\x10{}')\n"
                + "'F\\x00'");
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OK);
    assertThat(outcome.logs()).hasSize(1);
  }
}
