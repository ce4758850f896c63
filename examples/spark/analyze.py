"""Analyzes articles with Apache Spark: each part of the input runs through one `news analyze`.

    spark-submit examples/spark/analyze.py corpus.jsonl analyzed
    spark-submit --master spark://host:7077 examples/spark/analyze.py --parts 400 s3a://news/*.jsonl.gz s3a://news/out

Input is JSON lines, one article a line; output is a folder of JSON lines, one article a line in the same order.
Every machine needs Node and the command `news`; `--news` says how it is called there.
"""

import argparse
import os
import shlex

from pyspark.sql import SparkSession


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="JSON lines, gzipped or not; any path that Spark reads")
    parser.add_argument("output", help="a folder that is not there yet")
    parser.add_argument("--news", default="news", help="the command, as in: node /opt/naql/bin/news.js")
    parser.add_argument("--parts", type=int, help="parts of the work, a few for each core (default: as Spark splits the input)")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    context = SparkSession.builder.appName("news").getOrCreate().sparkContext
    lines = context.textFile(arguments.input, arguments.parts)
    # One thread a process: Spark gives every core a task of its own.
    news = f"{arguments.news} analyze - --input-format jsonl --jobs 1"
    # A part without a line is no error.
    command = ["sh", "-c", f"IFS= read -r line || exit 0; {{ printf '%s\\n' \"$line\"; cat; }} | {news}"]
    # A process that is killed or meets a bad record ends with an error; then Spark runs the whole part again.
    analyzed = lines.pipe(shlex.join(command), env=dict(os.environ), checkCode=True)
    analyzed.saveAsTextFile(arguments.output)


if __name__ == "__main__":
    main()
