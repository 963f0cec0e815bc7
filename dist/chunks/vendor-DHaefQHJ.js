const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-B7JYS-qY.js";import"./session-Cr7YlAze.js";export{};