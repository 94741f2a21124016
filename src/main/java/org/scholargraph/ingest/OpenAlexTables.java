package org.scholargraph.ingest;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.CsvTable.Row;
import org.scholargraph.ingest.PaperRecord.Theme;

/** The tables that OpenAlex publishes: all its topics, and the ids that it has merged. */
final class OpenAlexTables {

    private static final String TOPICS = "topic_id,";
    private static final String MERGES = "merge_date,id,merge_into_id";

    private OpenAlexTables() {}

    static boolean isStartOfTopics(String text) {
        return text.startsWith(TOPICS) && text.lines().findFirst().orElse("").contains(",subfield_id,");
    }

    static boolean isStartOfMerges(String text) {
        return text.lines().findFirst().orElse("").strip().equals(MERGES);
    }

    static RecordReader topics(String file, InputStream in) {
        return new CsvTable(file, in, OpenAlexTables::topic);
    }

    static RecordReader merges(String file, InputStream in) {
        return new CsvTable(file, in, OpenAlexTables::merge);
    }

    private static EntityRecord topic(Row row) {
        var properties = new HashMap<String, Object>();
        properties.put(
                "name", row.find("new_topic_label") == null ? row.get("old_topic_label") : row.get("new_topic_label"));
        properties.put("level", "topic");
        properties.put("origin", "openalex");
        var summary = row.find("summary");
        if (summary != null) {
            properties.put("description", summary);
        }
        var keywords = row.find("keywords");
        if (keywords != null) {
            properties.put(
                    "keywords",
                    Arrays.stream(keywords.split(";", -1))
                            .map(String::strip)
                            .filter(keyword -> !keyword.isEmpty())
                            .distinct()
                            .toList());
        }
        return EntityRecord.topic("T" + number(row, "topic_id"), "", properties, broader(row));
    }

    private static List<Theme> broader(Row row) {
        var broader = new ArrayList<Theme>();
        for (var level : List.of("subfield", "field", "domain")) {
            var id = level + ":" + number(row, level + "_id");
            broader.add(new Theme(id, row.get(level + "_name"), level, "openalex", null));
        }
        return broader;
    }

    private static String number(Row row, String column) {
        var cell = row.get(column);
        if (!cell.matches("\\d{1,18}")) {
            throw new RejectedRecord(column + " is \"" + RejectedRecord.shortened(cell) + "\", not a number");
        }
        return cell;
    }

    private static MergeRecord merge(Row row) {
        var former = row.get("id");
        var letter = OpenAlexId.kind(former);
        if (letter == null) {
            var other = OpenAlexId.other(former);
            if (other != null) {
                throw new NotImportable("holds merged ids of " + other + ", which this graph has no place for");
            }
            throw new RejectedRecord("id is \"" + RejectedRecord.shortened(former) + "\", no id of OpenAlex");
        }
        var id = entity(letter, row.get("merge_into_id"), "merge_into_id");
        if (OpenAlexId.isOfNothing(id)) {
            throw new RejectedRecord("merge_into_id is " + id + ", which stands for all that OpenAlex has deleted");
        }
        return new MergeRecord(kind(letter), entity(letter, former, "id"), id, date(row));
    }

    private static EntityKind kind(char letter) {
        return switch (letter) {
            case 'W' -> EntityKind.PAPER;
            case 'A' -> EntityKind.AUTHOR;
            case 'I' -> EntityKind.INSTITUTION;
            case 'S' -> EntityKind.SOURCE;
            default -> EntityKind.TOPIC;
        };
    }

    private static String entity(char letter, String text, String column) {
        var id = OpenAlexId.entity(letter, text);
        if (id == null) {
            throw new RejectedRecord(column + " is \"" + RejectedRecord.shortened(text) + "\", which should be "
                    + letter + " and a number");
        }
        return id;
    }

    private static String date(Row row) {
        var cell = row.get("merge_date");
        try {
            return LocalDate.parse(cell).toString();
        } catch (DateTimeParseException e) {
            throw new RejectedRecord(
                    "merge_date is \"" + RejectedRecord.shortened(cell) + "\", not a date (YYYY-MM-DD)");
        }
    }
}
