package org.scholargraph.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.RequestContext;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/**
 * A form with files (RFC 7578) that somebody is sending. Micronaut's own binding would keep a part that nobody asked for in a
 * file that it never deletes, and wait for ever where a text stands in place of a file.
 */
final class Upload implements RequestContext {

    private static final String FIELD = "file";

    /** Bytes; room for a path of any length that a system knows. */
    private static final int LONGEST_HEADER = 16 << 10;

    private final String contentType;
    private final InputStream body;

    Upload(String contentType, InputStream body) {
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * Writes the files down as they come. Of an upload that breaks off, or has something else in it, nothing stays.
     *
     * @param folder that is theirs
     * @throws InvalidParameters when this is no form of files
     */
    List<InputFile> keep(Path folder) {
        var kept = new ArrayList<Path>();
        try {
            return keep(folder, kept);
        } catch (FileUploadException e) {
            discard(kept);
            throw unreadable();
        } catch (IOException e) {
            discard(kept);
            throw failure(e);
        } catch (RuntimeException e) {
            discard(kept);
            throw e;
        }
    }

    private List<InputFile> keep(Path folder, List<Path> kept) throws IOException, FileUploadException {
        var files = new ArrayList<InputFile>();
        var form = new FileUpload();
        form.setPartHeaderSizeMax(LONGEST_HEADER);
        var parts = form.getItemIterator(this);
        while (parts.hasNext()) {
            var part = parts.next();
            check(part);
            var path = folder.resolve(UUID.randomUUID().toString());
            kept.add(path);
            try (var content = part.openStream()) {
                Files.copy(content, path);
            }
            files.add(InputFile.of(name(part.getName()), path));
        }
        if (files.isEmpty()) {
            throw InvalidParameters.parameter(FIELD, "There is no file; send it as the part 'file'.");
        }
        return files;
    }

    private static RuntimeException failure(IOException failure) {
        return switch (failure.getCause()) {
            case RuntimeException tooLong -> tooLong;
            case EOFException cut -> brokenOff();
            case FileUploadException strange -> unreadable();
            case null, default ->
                failure instanceof MalformedStreamException ? brokenOff() : new UncheckedIOException(failure);
        };
    }

    private static InvalidParameters unreadable() {
        return InvalidParameters.parameter(
                FIELD, "The form can't be read; send multipart/form-data with the part 'file'.");
    }

    private static InvalidParameters brokenOff() {
        return InvalidParameters.parameter(FIELD, "The upload broke off; send it again.");
    }

    private static void discard(List<Path> kept) {
        kept.forEach(path -> FileUtils.deleteQuietly(path.toFile()));
    }

    private static void check(FileItemStream part) {
        if (!FIELD.equals(part.getFieldName())) {
            var name = RejectedRecord.shortened(String.valueOf(part.getFieldName()));
            throw InvalidParameters.parameter(name, "There is no field '" + name + "' here; send files as 'file'.");
        }
        if (part.isFormField()) {
            throw InvalidParameters.parameter(FIELD, "The field 'file' is a text here: send it as a file, by a name.");
        }
    }

    /** What a file is called without its folders. */
    private static String name(@Nullable String written) {
        var name = String.valueOf(written).replaceFirst("(?s)^.*/", "").strip();
        return name.isEmpty() ? "upload" : name;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    /** Of the names in its headers. */
    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    /** Not known. */
    @Override
    @SuppressWarnings("deprecation")
    public int getContentLength() {
        return -1;
    }
}
