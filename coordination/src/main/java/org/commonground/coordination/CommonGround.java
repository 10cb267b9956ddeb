package org.commonground.coordination;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application as a whole, and the door to its command line. */
@SpringBootApplication
public class CommonGround {

  public static void main(String[] arguments) {
    SpringApplication.run(CommonGround.class, arguments);
  }
}
