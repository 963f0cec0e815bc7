const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-sATeRlJS.js";import"./session-C8P7YTo2.js";export{};