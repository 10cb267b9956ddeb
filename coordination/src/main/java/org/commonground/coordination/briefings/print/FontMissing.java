package org.commonground.coordination.briefings.print;

import org.commonground.coordination.reference.Language;

/** No font on this machine has the letters of the language to print in. */
public final class FontMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FontMissing(Language language) {
    super(
        "no font on this machine has the letters of %s, so that the briefing cannot be printed in it;"
                .formatted(language.ownName())
            + " install one (on Debian: apt install fonts-noto-cjk for Chinese, fonts-noto-core for"
            + " others), or name a folder with fonts by COMMONGROUND_PRINT_FONTS");
  }
}
