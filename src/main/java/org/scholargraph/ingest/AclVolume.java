package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Venue;

/**
 * A volume of the ACL Anthology, which says of its papers where and when they came out.
 *
 * @param collection such as {@code 2020.acl} or {@code P18}
 * @param id in its collection, such as {@code main} or {@code 1}
 * @param type {@code journal} or {@code proceedings}
 * @param year as written
 * @param venues keys of the series it belongs to
 */
record AclVolume(
        @Nullable String collection,
        @Nullable String id,
        @Nullable String type,
        @Nullable String year,
        List<String> venues) {

    AclVolume {
        venues = List.copyOf(venues);
    }

    AclVolume with(XmlNode.Element meta) {
        return new AclVolume(
                collection,
                id,
                type,
                meta.text("year"),
                meta.texts("venue").distinct().toList());
    }

    /** A collection of this volume with this paper alone, from which that can be read again. */
    XmlNode.Element around(XmlNode.Element paper) {
        var said = new ArrayList<XmlNode>();
        Stream.ofNullable(year).map(text -> element("year", text)).forEach(said::add);
        venues.stream().map(key -> element("venue", key)).forEach(said::add);
        var attributes = new LinkedHashMap<String, String>();
        Stream.ofNullable(id).forEach(value -> attributes.put("id", value));
        Stream.ofNullable(type).forEach(value -> attributes.put("type", value));
        var meta = new XmlNode.Element("meta", Map.of(), said);
        var volume = new XmlNode.Element("volume", attributes, List.of(meta, paper));
        return new XmlNode.Element(
                "collection", collection == null ? Map.of() : Map.of("id", collection), List.of(volume));
    }

    private static XmlNode element(String name, String text) {
        return new XmlNode.Element(name, Map.of(), List.of(new XmlNode.Text(text)));
    }

    /**
     * The id of one of its papers, {@code acl:2020.acl-main.1}.
     *
     * @throws RejectedRecord when the volume or its collection has no id
     */
    String paperId(String number) {
        if (collection == null || id == null) {
            throw new RejectedRecord("the " + (collection == null ? "collection" : "volume") + " has no id");
        }
        return "acl:" + collection + "-" + id + "." + number;
    }

    /**
     * The id of one of its papers as papers before 2020 are known, {@code acl:P18-1001}: volume and paper in four digits, of
     * which the volume has one, or two in workshops, COLING 1969 and the later volumes of EMNLP 2019. Null for a paper that
     * never had one.
     */
    @Nullable
    String classicId(String number) {
        if (collection == null || id == null || !collection.matches("[A-Z]\\d\\d") || !id.matches("\\d{1,2}")) {
            return null;
        }
        var volume = Integer.parseInt(id);
        var two = collection.startsWith("W") || collection.equals("C69") || (collection.equals("D19") && volume >= 5);
        var digits = two ? "%02d".formatted(volume) : String.valueOf(volume);
        var classic = digits + "0".repeat(Math.max(0, 4 - digits.length() - number.length())) + number;
        return classic.length() == 4 ? "acl:" + collection + "-" + classic : null;
    }

    /** @throws RejectedRecord when it is no year */
    @Nullable
    Integer yearNumber() {
        if (year != null && !year.matches("\\d{1,4}")) {
            throw new RejectedRecord("year is \"" + year + "\", not a year");
        }
        return year == null ? null : Integer.valueOf(year);
    }

    /** What it belongs to; the key stands for the name, which has a record of its own. */
    List<Venue> asVenues() {
        var kind = "journal".equals(type) ? "journal" : "conference";
        return venues.stream()
                .map(key -> new Venue("acl-venue:" + key, key, kind, List.of()))
                .toList();
    }
}
