#!/usr/bin/env bash
# Makes the pictures of this folder anew: runs the tests that look through a real Chromium at the sample collection, and
# keeps what they see here instead of in target/screenshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
mvn -q -B -ntp verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='Neo4jBrowserIT,ReadingRoomIT' \
    -Dfailsafe.failIfNoSpecifiedTests=false -Dkamergraaf.screenshots=src/docs/screenshots
