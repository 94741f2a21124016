package org.scholargraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.scholargraph.problem.ScholarGraphException;

/** What architecture.md and style.md say of all the code, as far as a machine can tell. */
@AnalyzeClasses(
        packages = "org.scholargraph",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresShouldHaveNoCycles =
            slices().matching("org.scholargraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyAFewShouldKnowNeo4j = noClasses()
            .that(resideInAPackage("org.scholargraph.."))
            .and(not(resideInAnyPackage(
                    "org.scholargraph.graph..",
                    "org.scholargraph.data..",
                    "org.scholargraph.ingest..",
                    "org.scholargraph.projection..",
                    "org.scholargraph.cypher..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j.."));

    @ArchTest
    static final ArchRule dataShouldKnowNothingOfPapers = noClasses()
            .that(resideInAPackage("org.scholargraph.data.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.scholargraph..").and(not(resideInAPackage("org.scholargraph.data.."))));

    @ArchTest
    static final ArchRule controllersShouldNotBlockEventLoops = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should(be(executedOn(TaskExecutors.BLOCKING)))
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule failuresShouldBeOursAndKnowNoHttp = noClasses()
            .that()
            .areAssignableTo(ScholarGraphException.class)
            .should()
            .dependOnClassesThat(resideInAPackage("io.micronaut.http.."));

    @ArchTest
    static final ArchRule nobodyShouldThrowFailuresOfHttp = noClasses()
            .that(not(resideInAPackage("org.scholargraph.problem")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpStatusException.class);

    @ArchTest
    static final ArchRule namesShouldSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto|Data|Info|VO|Bean)");

    @ArchTest
    static final ArchRule packagesShouldBeNullMarked = classes().should(be(inANullMarkedPackage()));

    @ArchTest
    static final ArchRule beansShouldBeInjectedByConstructor = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .notBeFinal()
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule optionalShouldOnlyBeReturned =
            methods().that(not(synthetic())).should().notHaveRawParameterTypes(takingOptional());

    @ArchTest
    static final ArchRule logsShouldGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    private static DescribedPredicate<JavaClass> executedOn(String executor) {
        return DescribedPredicate.describe(
                "executed on the executor '" + executor + "'", type -> type.tryGetAnnotationOfType(ExecuteOn.class)
                        .map(annotation -> annotation.value().equals(executor))
                        .orElse(false));
    }

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe(
                "in a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaMethod> synthetic() {
        return DescribedPredicate.describe(
                "made by the compiler", method -> method.getName().contains("$"));
    }

    private static DescribedPredicate<java.util.List<JavaClass>> takingOptional() {
        return DescribedPredicate.describe(
                "an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));
    }

    /** Leaves out what the annotation processors write. */
    static final class Written implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("$Definition")
                    && !location.contains("$Introspection")
                    && !location.contains("$Intercepted")
                    && !location.matches(java.util.regex.Pattern.compile(".*/\\$[^/]*"));
        }
    }
}
