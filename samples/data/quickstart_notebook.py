# Databricks notebook source
# A notebook that the quickstart sample imports and runs three times.

numbers = spark.range(1_000_000)
total = numbers.selectExpr("sum(id)").first()[0]
print(f"The sum of the first million numbers is {total}.")

# COMMAND ----------

dbutils.notebook.exit(str(total))
