/** Whether every element may have an attribute of that name. */
export const isGlobalAttribute = (name: string): boolean =>
  /^(?:id|class|style|lang|dir|slot|hidden|title|role|part|exportparts|tabindex|translate|inert|nonce|(?:on|aria|data|item)[^\s"'<>/=]*)$/.test(
    name,
  );
