package dev.lookercodemode.cli;

import dev.lookercodemode.doctor.ApiDocumentCheck;
import dev.lookercodemode.doctor.CachesCheck;
import dev.lookercodemode.doctor.Check;
import dev.lookercodemode.doctor.ClockCheck;
import dev.lookercodemode.doctor.ConfinementCheck;
import dev.lookercodemode.doctor.ConnectionCheck;
import dev.lookercodemode.doctor.ExaminedInstance;
import dev.lookercodemode.doctor.FilesCheck;
import dev.lookercodemode.doctor.FoldersCheck;
import dev.lookercodemode.doctor.IdentityCheck;
import dev.lookercodemode.doctor.InstanceAccess;
import dev.lookercodemode.doctor.JdkCheck;
import dev.lookercodemode.doctor.LoginCheck;
import dev.lookercodemode.doctor.RegistrationCheck;
import dev.lookercodemode.doctor.WorkerCheck;
import dev.lookercodemode.folders.UserFolder;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.auth.TokenStore;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The checks of `doctor`, in their order: the machine first, then the way to the instance. */
final class DoctorChecks implements AutoCloseable {
  private final Map<String, String> environment = System.getenv();
  private final InstanceOptions options;
  private final Wiring wiring;
  private final Instances instances;
  private final ExaminedInstance examined;

  DoctorChecks(InstanceOptions options, Wiring wiring) {
    this.options = options;
    this.wiring = wiring;
    this.instances = new Instances(options, new Accounts(environment), 1);
    this.examined = new ExaminedInstance(new Access(instances));
  }

  List<Check> all() {
    String dist = System.getProperty(WorkerCommand.DIST);
    return List.of(
        new JdkCheck(environment),
        new CachesCheck(dist == null ? null : Path.of(dist)),
        new WorkerCheck(Language.JAVASCRIPT, wiring::sandbox),
        new WorkerCheck(Language.PYTHON, wiring::sandbox),
        new ConfinementCheck(),
        new FoldersCheck(environment),
        new FilesCheck(files()),
        new IdentityCheck(examined),
        new ConnectionCheck(examined),
        new ClockCheck(examined),
        new LoginCheck(examined),
        new RegistrationCheck(examined),
        new ApiDocumentCheck(
            examined, options.demo ? DocumentCache.NONE : DocumentCache.ofPlatform(environment)));
  }

  /** The server's own way. */
  private record Access(Instances instances) implements InstanceAccess {
    @Override
    public Identity identity() throws LookerSettingsException {
      return instances.identity();
    }

    @Override
    public LookerInstance open(Identity identity) {
      return instances.open(identity);
    }
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    Path ini = options.config == null ? Path.of("looker.ini") : options.config;
    files.add(ini.toAbsolutePath().normalize());
    Path folder = UserFolder.CONFIG.of(environment);
    if (folder != null) {
      files.add(new TokenStore(folder).file());
    }
    return files;
  }

  @Override
  public void close() {
    examined.close();
    instances.close();
  }
}
