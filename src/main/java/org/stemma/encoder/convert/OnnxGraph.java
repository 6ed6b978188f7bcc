package org.stemma.encoder.convert;

import java.util.List;

/**
 * An ONNX model (onnx.proto, IR version 8) while it is written: nodes here, weights in a {@link WeightsFile} beside it, so that
 * the runtime can map them into memory.
 */
final class OnnxGraph {

    private static final String OWN = "";
    private static final String MICROSOFT = "com.microsoft";
    private static final int INT64 = 7;
    private static final int FLOAT = 1;

    private final Message graph = new Message().text(2, "encoder");

    /** A node's attribute: a whole number or a real one. */
    record Attribute(String name, Message value) {

        static Attribute of(String name, long value) {
            return new Attribute(
                    name, new Message().text(1, name).number(3, value).number(20, 2));
        }

        static Attribute of(String name, float value) {
            return new Attribute(
                    name, new Message().text(1, name).real(2, value).number(20, 1));
        }
    }

    /** A node of the standard's operators; the output's name is the node's. */
    String node(String operator, String output, List<String> inputs, Attribute... attributes) {
        return node(OWN, operator, output, inputs, attributes);
    }

    /** A node of the runtime's own fused operators. */
    String fused(String operator, String output, List<String> inputs, Attribute... attributes) {
        return node(MICROSOFT, operator, output, inputs, attributes);
    }

    private String node(String domain, String operator, String output, List<String> inputs, Attribute... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, output).text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.value());
        }
        if (!domain.isEmpty()) {
            node.text(7, domain);
        }
        graph.message(1, node);
        return output;
    }

    /** A whole number that nodes can read. */
    String constant(String name, long value) {
        graph.message(5, new Message().number(2, INT64).number(7, value).text(8, name));
        return name;
    }

    /** Weights that lie in the file beside. */
    String weights(WeightsFile.Entry entry) {
        Message tensor = new Message();
        entry.shape().forEach(size -> tensor.number(1, size));
        tensor.number(2, entry.type()).text(8, entry.name());
        tensor.message(13, pair("location", entry.file()));
        tensor.message(13, pair("offset", Long.toString(entry.offset())));
        tensor.message(13, pair("length", Long.toString(entry.length())));
        tensor.number(14, 1);
        graph.message(5, tensor);
        return entry.name();
    }

    private static Message pair(String key, String value) {
        return new Message().text(1, key).text(2, value);
    }

    /** Token numbers or a mask: one row a text. */
    String input(String name) {
        graph.message(
                11, value(name, INT64, new Message().message(1, size("batch")).message(1, size("length"))));
        return name;
    }

    /** States: one vector of {@code width} numbers a token. */
    void output(String name, int width) {
        Message shape = new Message().message(1, size("batch")).message(1, size("length"));
        shape.message(1, new Message().number(1, width));
        graph.message(12, value(name, FLOAT, shape));
    }

    private static Message size(String name) {
        return new Message().text(2, name);
    }

    private static Message value(String name, int type, Message shape) {
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    byte[] toBytes() {
        return new Message()
                .number(1, 8)
                .text(2, "stemma")
                .message(7, graph)
                .message(8, new Message().text(1, OWN).number(2, 17))
                .message(8, new Message().text(1, MICROSOFT).number(2, 1))
                .toBytes();
    }
}
