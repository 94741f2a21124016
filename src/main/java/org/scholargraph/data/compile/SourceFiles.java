package org.scholargraph.data.compile;

import io.micronaut.annotation.processing.visitor.JavaVisitorContext;
import io.micronaut.inject.visitor.VisitorContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;

/**
 * Files of Cypher as the compiler finds them: among the resources beside the classes that it makes, else on its class
 * path. Those are the places where the application finds them too.
 */
final class SourceFiles {

    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;

    private SourceFiles(Filer filer) {
        this.filer = filer;
    }

    static SourceFiles of(VisitorContext context) {
        return new SourceFiles(((JavaVisitorContext) context).getProcessingEnv().getFiler());
    }

    /** @throws CypherFormatException when there is no such file */
    CypherStatement statement(String address) {
        var file = CypherFile.FOLDER + address + ".cypher";
        var text = PLACES.stream().flatMap(place -> text(place, file).stream()).findFirst();
        return CypherStatement.of(file, text.orElseThrow(() -> missing(file)));
    }

    private static CypherFormatException missing(String file) {
        return new CypherFormatException(file, "there is no such file among the project's resources");
    }

    private Optional<String> text(Location place, String file) {
        try {
            return Optional.of(
                    filer.getResource(place, "", file).getCharContent(true).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
