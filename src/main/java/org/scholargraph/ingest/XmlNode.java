package org.scholargraph.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of an XML document: an element, or the text in one. */
sealed interface XmlNode {

    /** All text in it, one after the other, mark-up left out. */
    String flattened();

    /** As XML. */
    String written();

    /** Text between tags. */
    record Text(String flattened) implements XmlNode {

        @Override
        public String written() {
            return flattened.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    /** An element with all that is in it. */
    record Element(String name, Map<String, String> attributes, List<XmlNode> content) implements XmlNode {

        @Override
        public String flattened() {
            var text = new StringBuilder();
            content.forEach(node -> text.append(node.flattened()));
            return text.toString();
        }

        @Override
        public String written() {
            var text = new StringBuilder("<").append(name);
            attributes.forEach((key, value) -> text.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(new Text(value).written().replace("\"", "&quot;"))
                    .append('"'));
            text.append('>');
            content.forEach(node -> text.append(node.written()));
            return text.append("</").append(name).append('>').toString();
        }

        /** The value of an attribute without spaces around it; null where it is absent or blank. */
        @Nullable
        String attribute(String key) {
            return Folding.tidy(attributes.get(key));
        }

        boolean has(String child) {
            return children(child).findAny().isPresent();
        }

        /** The elements of a name that are directly in this one. */
        Stream<Element> children(String child) {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(element -> element.name.equals(child));
        }

        /** The text of the first child of a name, on one line; null where there is none, or a blank one. */
        @Nullable
        String text(String child) {
            return texts(child).findFirst().orElse(null);
        }

        /** The texts of all children of a name that are not blank, each on one line. */
        Stream<String> texts(String child) {
            return children(child).map(Element::flattened).map(Folding::tidy).flatMap(Stream::ofNullable);
        }
    }
}
