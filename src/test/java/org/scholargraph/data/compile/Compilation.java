package org.scholargraph.data.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A small project that is compiled by the JDK's compiler with our processor in it. */
final class Compilation {

    private static final String REPOSITORY = """
            package shop;

            import io.micronaut.core.annotation.Introspected;
            import io.micronaut.data.repository.GenericRepository;
            import java.util.*;
            import java.util.stream.Stream;
            import org.scholargraph.data.*;

            @Neo4jRepository
            interface Goods {

                @CypherFile("goods/priced")
                %s
            }

            @Introspected
            record Ware(String name, int price) {}

            record Plain(String name, int price) {}
            """;

    private final Path folder;

    Compilation(Path folder) {
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Where the project's file of Cypher is. */
    Path file() {
        return classes().resolve("cypher/queries/goods/priced.cypher");
    }

    void write(String cypher) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), cypher);
    }

    /** Compiles a repository with one method, and answers the errors. */
    List<String> errors(String method) throws IOException {
        Files.createDirectories(classes());
        var source = Files.writeString(folder.resolve("Goods.java"), REPOSITORY.formatted(method));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            var options =
                    List.of("-d", classes().toString(), "-classpath", path, "-processorpath", path, "-parameters");
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
