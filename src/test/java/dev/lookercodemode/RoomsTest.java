package dev.lookercodemode;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Keeps the rooms apart: a room uses only those below it, as package-info and docs/architecture.md
 * say.
 */
class RoomsTest {
  private static final String ROOT = "dev.lookercodemode.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.lookercodemode");

  @Test
  void aRoomUsesOnlyThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy(ROOT + "cli..")
        .layer("server")
        .definedBy(ROOT + "server..")
        .layer("demo")
        .definedBy(ROOT + "demo..")
        .layer("prompts")
        .definedBy(ROOT + "prompts..")
        .optionalLayer("typings")
        .definedBy(ROOT + "typings..")
        .optionalLayer("discovery")
        .definedBy(ROOT + "discovery..")
        .layer("audit")
        .definedBy(ROOT + "audit..")
        .layer("binding")
        .definedBy(ROOT + "binding..")
        .layer("looker")
        .definedBy(ROOT + "looker..")
        .layer("sandbox")
        .definedBy(ROOT + "sandbox")
        .layer("worker")
        .definedBy(ROOT + "sandbox.worker..")
        .layer("confinement")
        .definedBy(ROOT + "sandbox.confinement..")
        .layer("wire")
        .definedBy(ROOT + "sandbox.wire..")
        .layer("install")
        .definedBy(ROOT + "install..")
        .layer("doctor")
        .definedBy(ROOT + "doctor..")
        .layer("folders")
        .definedBy(ROOT + "folders..")
        .layer("api")
        .definedBy(ROOT + "api..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("demo")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("doctor")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("install")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("prompts")
        .mayOnlyBeAccessedByLayers("cli", "server")
        .whereLayer("typings")
        .mayOnlyBeAccessedByLayers("cli", "server")
        .whereLayer("discovery")
        .mayOnlyBeAccessedByLayers("cli", "server", "typings")
        .whereLayer("audit")
        .mayOnlyBeAccessedByLayers("cli", "server")
        .whereLayer("binding")
        .mayOnlyBeAccessedByLayers("cli", "server")
        .whereLayer("looker")
        .mayOnlyBeAccessedByLayers("cli", "server", "binding", "doctor")
        .whereLayer("sandbox")
        .mayOnlyBeAccessedByLayers("cli", "server", "doctor")
        .whereLayer("worker")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("confinement")
        .mayOnlyBeAccessedByLayers("cli", "doctor", "sandbox")
        .whereLayer("folders")
        .mayOnlyBeAccessedByLayers("cli", "doctor", "audit", "looker")
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers("sandbox", "worker")
        .check(CLASSES);
  }

  @Test
  void onlyTheWorkerKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "sandbox.worker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.graalvm..", "com.oracle..")
        .check(CLASSES);
  }

  @Test
  void aWorkerLoadsNothingOfTheServersLibraries() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "sandbox.worker..", ROOT + "sandbox.wire..", ROOT + "sandbox.confinement..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml..", "okhttp3..", "org.slf4j..", "io.modelcontextprotocol..")
        .check(CLASSES);
  }

  /** Stdout carries the protocol; a line that is none of it ends many a client's session. */
  @Test
  void nobodyPrintsToStdout() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInARoom() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName().replace(ROOT, "").split("\\.")[0]));
    assertThat(
            Set.of(
                "api",
                "audit",
                "binding",
                "cli",
                "demo",
                "discovery",
                "doctor",
                "folders",
                "install",
                "looker",
                "prompts",
                "sandbox",
                "server",
                "typings"))
        .containsAll(packages);
  }
}
