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
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources, which bytecode does not show. */
class SourceTests {

  private static final Path MAIN = Path.of("src/main/java");
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
    try (var files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
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
