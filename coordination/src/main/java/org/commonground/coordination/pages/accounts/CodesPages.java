package org.commonground.coordination.pages.accounts;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.FreshProofs;
import org.commonground.coordination.accounts.SecondFactors;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.CodesPage.Picture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets people set up one-time codes, or other ones in their place. */
@Controller
final class CodesPages {
  private static final int EDGE = 4;

  private final FreshProofs proofs;
  private final SecondFactors factors;
  private final PageTemplates templates;

  CodesPages(FreshProofs proofs, SecondFactors factors, PageTemplates templates) {
    this.proofs = proofs;
    this.factors = factors;
    this.templates = templates;
  }

  @GetMapping("/account/codes")
  View offer(Visit visit, HttpServletRequest request) {
    return offer(visit, factors.offer(Answers.own(request).account()), "", 200);
  }

  private View offer(Visit visit, SecondFactors.Offer offer, String problem, int status) {
    var page = new CodesPage(visit, offer.text(), picture(offer.address()), List.of(), problem);
    return templates.page("accounts/codes", page, status);
  }

  @PostMapping("/account/codes")
  View confirm(Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    Account account = Answers.own(request).account();
    String secret = form.getOrDefault("secret", "");
    try {
      String password = form.getOrDefault("password", "");
      var proof = proofs.byPassword(account, password, request.getRemoteAddr());
      var recovery = factors.confirm(proof, secret, form.getOrDefault("code", ""));
      var page = new CodesPage(visit, "", new Picture(0, ""), recovery, "");
      return templates.page("accounts/codes", page);
    } catch (AccountRefused refused) {
      var offer =
          secret.matches("[A-Z2-7]{32}") ? factors.offer(account, secret) : factors.offer(account);
      return offer(visit, offer, Answers.problem(visit, refused), Answers.status(refused));
    }
  }

  private static Picture picture(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new Picture(code.size + 2 * EDGE, path.toString());
  }
}
