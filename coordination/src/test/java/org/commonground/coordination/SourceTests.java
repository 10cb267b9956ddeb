package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources, which bytecode does not show. */
class SourceTests {

  /** This application, the other one, and the engines. */
  private static final List<Path> MAIN =
      Stream.of("coordination", "passengers", "engines/iati", "engines/edifact", "engines/matching")
          .map(it -> Path.of("..", it, "src", "main", "java"))
          .toList();

  /** Hot paths that are faster in one piece, each saying so and naming its benchmark. */
  private static final Set<String> IN_ONE_PIECE = Set.of("StructureScanner.java#blocks");

  private static final int LINES_PER_FILE = 400;
  private static final int LINES_PER_METHOD = 30;

  @Test
  void filesAndMethodsAreSmall() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > LINES_PER_FILE) {
        tooLong.add("%s has %d lines: split it by job".formatted(file, lines));
      }
      tooLong.addAll(longMethods(file));
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void personalTypesDoNotPrintThemselves() throws IOException {
    List<String> talkative = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      if (text.contains("\n@Personal\n") && !text.contains("public String toString()")) {
        talkative.add(
            file + ": a record prints all it holds; override toString to show a reference only");
      }
    }
    assertThat(talkative).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path main : MAIN) {
      try (var files = Files.walk(main)) {
        files.filter(it -> it.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static List<String> longMethods(Path file) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      var unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      LineMap lineMap = unit.getLineMap();
      List<String> found = new ArrayList<>();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          long end = positions.getEndPosition(unit, method);
          if (end > 0 && method.getBody() != null) {
            long lines =
                lineMap.getLineNumber(end)
                    - lineMap.getLineNumber(positions.getStartPosition(unit, method))
                    + 1;
            if (lines > LINES_PER_METHOD) {
              String name = file.getFileName() + "#" + method.getName();
              if (IN_ONE_PIECE.contains(name)) {
                return super.visitMethod(method, null);
              }
              found.add("%s has %d lines: name its steps as methods".formatted(name, lines));
            }
          }
          return super.visitMethod(method, null);
        }
      }.scan(unit, null);
      return found;
    }
  }
}
