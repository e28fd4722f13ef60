package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may use whom. Everything that the table does not allow is forbidden, and so is a package that
 * is not in it.
 */
class LayersTest {
  private static final String ROOT = "org.hearsay.";
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  /** A package, and the packages that it may use besides itself; model* is the whole model. */
  private static final Map<String, Set<String>> MAY_USE =
      table(
          """
          model.dispatch     :
          model              : model.dispatch
          model.text         : model.dispatch
          model.draft        : model model.dispatch
          lexicon            : model model.dispatch model.text
          syntax             : model* lexicon
          read.encoding      :
          read.layout        : model model.dispatch lexicon
          read               : model model.dispatch lexicon read.encoding read.layout
          annotate           : model* lexicon syntax
          extract.claims.cues : model* lexicon syntax
          extract.claims.text : model* syntax extract.claims.cues
          extract.claims.complements : model* syntax extract.claims.cues extract.claims.text
          extract.claims.attributions : model* syntax \
            extract.claims.cues extract.claims.text extract.claims.complements
          extract.claims.chains : model* lexicon syntax \
            extract.claims.cues extract.claims.text extract.claims.complements \
            extract.claims.attributions
          extract.claims.clauses : model* syntax \
            extract.claims.cues extract.claims.text extract.claims.attributions \
            extract.claims.chains
          extract.claims.drafts : model* syntax extract.claims.cues extract.claims.text \
            extract.claims.complements extract.claims.attributions extract.claims.chains \
            extract.claims.clauses
          extract.claims     : model* lexicon syntax extract.claims.cues extract.claims.text \
            extract.claims.attributions extract.claims.chains extract.claims.clauses \
            extract.claims.drafts
          extract.events     : model* lexicon syntax
          extract.quantities : model* lexicon syntax
          extract.questions  : model* lexicon
          extract.times.lexemes : model* lexicon syntax
          extract.times.rules : model* lexicon syntax extract.times.lexemes
          extract.times.values : model* extract.times.rules
          extract.times      : model* lexicon syntax \
            extract.times.lexemes extract.times.rules extract.times.values
          identity           : model model.dispatch lexicon
          resolve.actors     : model* lexicon syntax identity
          resolve.places.gazetteer : model* lexicon
          resolve.places     : model* lexicon syntax resolve.places.gazetteer
          pipeline           : model* lexicon read annotate \
            extract.claims extract.events extract.quantities extract.questions extract.times \
            resolve.actors resolve.places
          format             : model model.dispatch
          terminal           : model model.dispatch format
          reader             : model* lexicon annotate pipeline
          cli                : model* read annotate pipeline format terminal reader
          eval               : model* read annotate extract.claims pipeline format reader cli eval.golden
          eval.golden        : model* read annotate pipeline format reader cli
          """);

  private static Map<String, Set<String>> table(String rows) {
    return rows.replace("model*", "model model.dispatch model.text model.draft")
        .lines()
        .map(row -> row.split(":", -1))
        .collect(
            Collectors.toMap(
                row -> row[0].strip(),
                row ->
                    Arrays.stream(row[1].split(" "))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toSet())));
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    var used = new TreeMap<String, Set<String>>();
    for (var one : OURS) {
      var users = used.computeIfAbsent(name(one.getPackageName()), n -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType().getPackageName())
          .filter(p -> p.startsWith(ROOT))
          .forEach(p -> users.add(name(p)));
    }
    used.forEach((name, uses) -> uses.remove(name));
    assertThat(MAY_USE.keySet()).containsAll(used.keySet());
    used.forEach(
        (name, uses) -> assertThat(MAY_USE.get(name)).as("%s may use", name).containsAll(uses));
  }

  private static String name(String fullPackage) {
    return fullPackage.substring(ROOT.length());
  }

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
  void onlyCommandsTouchTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }
}
