package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a server ends while scripts compute, none of its processes outlives it. */
class ShutdownIT {
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n";

  private enum End {
    /** The client closes its end of both pipes, as one does that is killed. */
    CLIENT_GONE {
      @Override
      void of(Process server) throws IOException {
        server.getInputStream().close();
        server.getOutputStream().close();
      }
    },
    /** The client closes the server's input, and reads on. */
    END_OF_INPUT {
      @Override
      void of(Process server) throws IOException {
        server.getOutputStream().close();
      }
    },
    TERMINATED {
      @Override
      void of(Process server) {
        server.toHandle().destroy();
      }
    },
    KILLED {
      @Override
      void of(Process server) {
        server.toHandle().destroyForcibly();
      }
    };

    abstract void of(Process server) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoProcessBehind(End end) throws Exception {
    Process server =
        new ProcessBuilder(System.getProperty("lookercodemode.launcher"), "run", "--demo")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
      OutputStream in = server.getOutputStream();
      in.write(INITIALIZE.getBytes(StandardCharsets.UTF_8));
      in.write(call(2, "run_js_code", "console.log(1); 3n ** (2n ** 27n)"));
      in.write(call(3, "run_python_code", "while True: pass"));
      in.flush();
      assertThat(out.readLine()).contains("protocolVersion");
      // Computing: both have used more than their start takes.
      Processes.until(() -> Processes.workers().stream().filter(ShutdownIT::computes).count() >= 2);
      List<ProcessHandle> workers = Processes.workers();
      end.of(server);
      assertThat(server.waitFor(60, TimeUnit.SECONDS)).as("the server ends").isTrue();
      Processes.until(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    } finally {
      server.destroyForcibly();
    }
  }

  private static boolean computes(ProcessHandle worker) {
    return worker.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(Duration.ofMillis(1500))
        > 0;
  }

  private static byte[] call(int id, String tool, String code) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":{"code":"%s","timeout_seconds":12}}}
    """
        .formatted(id, tool, code)
        .getBytes(StandardCharsets.UTF_8);
  }
}
