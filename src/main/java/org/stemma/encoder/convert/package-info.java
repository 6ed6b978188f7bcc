/**
 * Reads a BERT checkpoint of TensorFlow and writes it as ONNX, without TensorFlow. The door is
 * {@link org.stemma.encoder.convert.BertConverter}.
 */
@NullMarked
package org.stemma.encoder.convert;

import org.jspecify.annotations.NullMarked;
