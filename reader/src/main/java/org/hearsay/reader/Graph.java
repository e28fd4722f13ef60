package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** One ONNX graph. Each call runs on one thread; many callers may use it at once. */
final class Graph {
  /** A matrix, row by row, or a row of integers. */
  record Output(float[] values, long[] labels, int columns) {
    /** One row. */
    float[] row(int at) {
      return java.util.Arrays.copyOfRange(values, at * columns, (at + 1) * columns);
    }
  }

  /**
   * Turns int8 weights into floats once, at load. Integer products saturate on some processors and
   * not on others (microsoft/onnxruntime #14642), so graphs compute in float only.
   */
  private static final String FLOAT_WEIGHTS = "session.disable_quant_qdq";

  private final OrtSession session;

  /**
   * Loads a graph.
   *
   * @throws IllegalArgumentException if this ONNX Runtime cannot read the bytes
   */
  Graph(byte[] onnx, String name) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.addConfigEntry(FLOAT_WEIGHTS, "1");
      session = OrtEnvironment.getEnvironment().createSession(onnx, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("The model's graph " + name + " could not be loaded", e);
    }
  }

  /** One call: its inputs, then its outputs by name. */
  final class Call {
    private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();

    Call with(String name, long[] values, long... shape) {
      return with(name, LongBuffer.wrap(values), shape);
    }

    private Call with(String name, LongBuffer values, long... shape) {
      try {
        inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values, shape));
        return this;
      } catch (OrtException e) {
        throw failed(e);
      }
    }

    Call with(String name, float[] values, long... shape) {
      try {
        var buffer = FloatBuffer.wrap(values);
        inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape));
        return this;
      } catch (OrtException e) {
        throw failed(e);
      }
    }

    Map<String, Output> run() {
      try (var result = session.run(inputs)) {
        var outputs = new LinkedHashMap<String, Output>();
        for (var one : result) {
          outputs.put(one.getKey(), output((OnnxTensor) one.getValue()));
        }
        return outputs;
      } catch (OrtException e) {
        throw failed(e);
      } finally {
        inputs.values().forEach(OnnxTensor::close);
      }
    }
  }

  /** Starts a call. */
  Call call() {
    return new Call();
  }

  private static Output output(OnnxTensor tensor) {
    var shape = tensor.getInfo().getShape();
    int columns = shape.length < 2 ? 1 : (int) shape[shape.length - 1];
    if (tensor.getInfo().type == ai.onnxruntime.OnnxJavaType.INT64) {
      var buffer = tensor.getLongBuffer();
      var labels = new long[buffer.remaining()];
      buffer.get(labels);
      return new Output(new float[0], labels, columns);
    }
    var buffer = tensor.getFloatBuffer();
    var values = new float[buffer.remaining()];
    buffer.get(values);
    return new Output(values, new long[0], columns);
  }

  private static IllegalStateException failed(OrtException e) {
    return new IllegalStateException("The model could not be run", e);
  }
}
