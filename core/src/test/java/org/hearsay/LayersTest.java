package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The layers of ARCHITECTURE.md, held by the build. */
class LayersTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  @Test
  void noPackageCycles() {
    slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(OURS);
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void modelImportsOnlyJava() {
    classes()
        .that()
        .resideInAPackage("org.hearsay.model..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.hearsay.model.."))
        .check(OURS);
  }

  @Test
  void stagesDoNotKnowEachOther() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("model")
        .definedBy("org.hearsay.model..")
        .layer("lexicon")
        .definedBy("org.hearsay.lexicon..")
        .layer("read")
        .definedBy("org.hearsay.read..")
        .layer("annotate")
        .definedBy("org.hearsay.annotate..")
        .layer("claims")
        .definedBy("org.hearsay.extract.claims..")
        .layer("events")
        .definedBy("org.hearsay.extract.events..")
        .layer("quantities")
        .definedBy("org.hearsay.extract.quantities..")
        .layer("questions")
        .definedBy("org.hearsay.extract.questions..")
        .layer("times")
        .definedBy("org.hearsay.extract.times..")
        .layer("actors")
        .definedBy("org.hearsay.resolve.actors..")
        .layer("places")
        .definedBy("org.hearsay.resolve.places..")
        .layer("pipeline")
        .definedBy("org.hearsay.pipeline..")
        .layer("export")
        .definedBy("org.hearsay.export..")
        .layer("eval")
        .definedBy("org.hearsay.eval..")
        .layer("cli")
        .definedBy("org.hearsay.cli..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("lexicon")
        .mayOnlyAccessLayers("model")
        .whereLayer("claims")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("events")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("quantities")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("questions")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("times")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("actors")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("places")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("annotate")
        .mayOnlyBeAccessedByLayers("pipeline", "eval", "cli")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("pipeline", "eval", "cli")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("eval", "cli")
        .whereLayer("eval")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(OURS);
  }

  @Test
  void onlyCommandsTouchTheProcess() {
    noClasses()
        .that(
            resideInAPackage("org.hearsay..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAPackage("org.hearsay.cli.."))))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }
}
