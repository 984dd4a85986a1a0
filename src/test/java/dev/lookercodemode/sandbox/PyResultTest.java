package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyResultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{'a': [1, 2.5, None, True], 'é': 'ü'} | {\"a\":[1,2.5,null,true],\"é\":\"ü\"}",
        "(1, (2,)) | [1,[2]]",
        "{3, 1, 2} | [1,2,3]",
        "{1, 'a'}.__len__() | 2",
        "range(3) | [0,1,2]",
        "(i * i for i in range(3)) | [0,1,4]",
        "{'a': 1}.keys() | [\"a\"]",
        "datetime.datetime(2026, 1, 2, 3, 4, 5) | \"2026-01-02T03:04:05\"",
        "datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc) | \"2026-01-02T00:00:00Z\"",
        "datetime.date(2026, 1, 2) | \"2026-01-02\"",
        "datetime.timedelta(minutes=1) | 60.0",
        "[decimal.Decimal('1.50'), decimal.Decimal('3'), decimal.Decimal('0.1234567890123456789')]"
            + " | [1.5,3,\"0.1234567890123456789\"]",
        "Point(1, 'x') | {\"x\":1,\"y\":\"x\"}",
        "[Color.RED, {Color.RED: 1}] | [\"red\",{\"red\":1}]",
        "Plain() | {\"a\":1}",
        "[float('nan'), float('inf'), -float('inf')] | [\"NaN\",\"Infinity\",\"-Infinity\"]",
        "[2**53 - 1, 2**53, -2**70] |"
            + " [9007199254740991,\"9007199254740992\",\"-1180591620717411303424\"]",
        "[123456789012345678.0, 0.125] |" + " [1.2345678901234568e+17,0.125]",
        "{1: 'a', None: 'b', False: 'c', 1.5: 'd'} |"
            + " {\"1\":\"a\",\"null\":\"b\",\"false\":\"c\",\"1.5\":\"d\"}",
        "{datetime.date(2026, 1, 2): 1} | {\"2026-01-02\":1}",
        "{(1, 2): 3} | [[[1,2],3]]",
        "cycle | [\"[Circular]\"]",
        "ValueError('bad') | {\"type\":\"ValueError\",\"message\":\"bad\"}",
        "len | \"<len>\"",
        "[x for x in [sdk.user]] | [\"user\"]",
        "collections.Counter('aab') | {\"a\":2,\"b\":1}",
        "collections.deque([1, 2]) | [1,2]",
        "chr(0xd800) | \"\\ud800\"",
        "'a\\n\\t\\\\\"\\x01' | \"a\\n\\t\\\\\\\"\\u0001\"",
      })
  void valuesAsJson(String expression, String json) {
    String code =
        """
        import datetime, decimal, dataclasses, enum, collections
        @dataclasses.dataclass
        class Point:
            x: int
            y: str
        class Color(enum.Enum):
            RED = 'red'
        class Plain:
            def __init__(self):
                self.a, self._b = 1, 2
        cycle = []
        cycle.append(cycle)
        """;
    assertThat(PyScripts.value(code + expression)).isEqualTo(json);
  }

  @Test
  void whatIsTooDeepIsCut() {
    String json =
        PyScripts.value("a = b = []\nfor _ in range(200):\n    b.append([])\n    b = b[0]\na");
    assertThat(json).contains("[deeper than 100 levels]").startsWith("[[[").endsWith("]]]");
  }

  @Test
  void noValueIsNull() {
    Outcome outcome = PyScripts.run("x = 1");
    assertThat(outcome.result()).isEqualTo("null");
    assertThat(outcome.returnedNothing()).isTrue();
  }

  @Test
  void resultsAreDictsThatReadAsAttributes() {
    assertThat(
            PyScripts.value(
                """
                import json, copy
                u = sdk.user('1')
                u.nick = 'A'
                [isinstance(u, dict), u['id'] == u.id, u.get('x'), hasattr(u, 'x'), getattr(u, 'x', 0), u.nick,
                 json.dumps(u), json.loads(u) is u, json.loads('[1]'), copy.deepcopy(u) == u, {**u} == u, rows()[1].id]
                """))
        .isEqualTo(
            "[true,true,null,false,0,\"A\",\"{\\\"id\\\": \\\"1\\\", \\\"display_name\\\":"
                + " \\\"Ada\\\", \\\"nick\\\": \\\"A\\\"}\",true,[1],true,true,\"2\"]");
  }

  @Test
  void aScriptThatReplacesTheEncoderHasNoSayInIt() {
    assertThat(
            PyScripts.value(
                """
                import json, json.encoder, _json, builtins
                json.dumps = json.JSONEncoder.encode = json.encoder.c_make_encoder = lambda *a, **k: 'forged'
                _json.make_encoder = _json.encode_basestring = lambda *a: 'forged'
                builtins.isinstance = builtins.str = builtins.len = None
                return {'a': sdk.user('1'), 'b': {1}}
                """))
        .isEqualTo("{\"a\":{\"id\":\"1\",\"display_name\":\"Ada\"},\"b\":[1]}");
  }

  @Test
  void timeZonesAreKnown() {
    assertThat(
            PyScripts.value(
                """
                from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
                from datetime import datetime, timezone
                berlin = ZoneInfo('Europe/Berlin')
                times = [datetime(y, m, 1, 12, tzinfo=timezone.utc).astimezone(berlin) for y, m in
                         [(1950, 1), (2026, 1), (2026, 7), (2060, 7)]]
                try:
                    ZoneInfo('Nowhere/Land')
                except ZoneInfoNotFoundError:
                    times.append('unknown')
                times.append(datetime(2026, 7, 1, 12, tzinfo=ZoneInfo('America/New_York')).tzname())
                times.append(datetime(2026, 7, 1, 12, tzinfo=ZoneInfo('UTC')))
                times + ['Asia/Tokyo' in available_timezones()]
                """))
        .isEqualTo(
            "[\"1950-01-01T13:00:00+01:00\",\"2026-01-01T13:00:00+01:00\","
                + "\"2026-07-01T14:00:00+02:00\",\"2060-07-01T14:00:00+02:00\",\"unknown\","
                + "\"EDT\",\"2026-07-01T12:00:00Z\",true]");
  }
}
